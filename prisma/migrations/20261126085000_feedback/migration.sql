-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "feedback" TEXT NOT NULL DEFAULT '[]';
ALTER TABLE "RoomExercise" ADD COLUMN "due" DATETIME;
ALTER TABLE "RoomExercise" ADD COLUMN "counts" TEXT NOT NULL DEFAULT 'best';
