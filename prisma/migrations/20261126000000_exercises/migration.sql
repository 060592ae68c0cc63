-- AlterTable
ALTER TABLE "Session" ADD COLUMN "exercises" TEXT NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "Room" ADD COLUMN "exercise" TEXT;

-- AlterTable
ALTER TABLE "Module" ADD COLUMN "exercise" TEXT;
ALTER TABLE "Module" ADD COLUMN "isLocked" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "RoomExercise" (
    "roomId" TEXT NOT NULL,
    "exercise" TEXT NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "hints" INTEGER NOT NULL,
    "solutionShown" BOOLEAN NOT NULL,

    PRIMARY KEY ("roomId", "exercise"),
    CONSTRAINT "RoomExercise_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "exercise" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "inputs" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "failure" TEXT,
    "results" TEXT,
    "points" INTEGER,
    "requestedAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    CONSTRAINT "Attempt_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Attempt_roomId_requestedAt_idx" ON "Attempt"("roomId", "requestedAt");
