import unittest


class Outcomes(unittest.TestCase):
    def test_equal(self):
        self.assertEqual([1, 2, 3], [1, 2, 4])

    def test_error(self):
        {}["missing"]

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    def test_fine(self):
        self.assertIn(2, [1, 2])

    def test_parts(self):
        for number in range(3):
            with self.subTest(number=number):
                self.assertNotEqual(number, 1)

    @unittest.skip("not today")
    def test_skipped(self):
        pass

    def test_text(self):
        self.assertEqual("one\ntwo\n", "one\nthree\n")




suite = unittest.TestLoader().loadTestsFromTestCase(Outcomes)
result = unittest.TestResult()
suite.run(result)
print(result)
for test, text in result.failures + result.errors:
    print(test)
    print(text)
print(result.skipped, len(result.expectedFailures))
