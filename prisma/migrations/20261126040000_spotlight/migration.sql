-- AlterTable
ALTER TABLE "Room" ADD COLUMN "spotlight" TEXT;
