-- How somebody new comes in: "open", "asks" (an instructor lets each of them in), "locked".
ALTER TABLE "Session" ADD COLUMN "door" TEXT NOT NULL DEFAULT 'open';
UPDATE "Session" SET "door" = 'locked' WHERE "isLocked";
ALTER TABLE "Session" DROP COLUMN "isLocked";

-- Since when somebody is taken out by an instructor, who may take them in again.
ALTER TABLE "Participant" ADD COLUMN "removedAt" DATETIME;

-- CreateTable
CREATE TABLE "Knock" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "deniedAt" DATETIME,
    CONSTRAINT "Knock_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FormerCode" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    CONSTRAINT "FormerCode_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Knock_roomId_idx" ON "Knock"("roomId");

-- CreateIndex
CREATE INDEX "FormerCode_roomId_idx" ON "FormerCode"("roomId");
