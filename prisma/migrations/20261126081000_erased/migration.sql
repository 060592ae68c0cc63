-- AlterTable
ALTER TABLE "Participant" ADD COLUMN "erasedAt" DATETIME;
