-- AlterTable
ALTER TABLE "Room" ADD COLUMN "isPredicting" BOOLEAN NOT NULL DEFAULT false;
