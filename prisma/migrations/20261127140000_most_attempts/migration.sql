-- AlterTable
ALTER TABLE "RoomExercise" ADD COLUMN "most" INTEGER;
