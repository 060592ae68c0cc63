-- AlterTable
ALTER TABLE "Participant" ADD COLUMN "handRaisedAt" DATETIME;
