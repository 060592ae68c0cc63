-- AlterTable
ALTER TABLE "Participant" ADD COLUMN "returnHash" TEXT;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN "isLocked" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE UNIQUE INDEX "Participant_returnHash_key" ON "Participant"("returnHash");
