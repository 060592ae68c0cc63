-- AlterTable
ALTER TABLE "RunHistory" ADD COLUMN "window" BLOB;
