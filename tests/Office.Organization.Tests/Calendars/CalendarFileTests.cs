using System.Text;
using Office.Organization.Calendars;
using Office.Organization.Importing;

namespace Office.Organization.Tests.Calendars;

/// <summary>What is read from a file that an administrator has, and what is said of one that cannot be brought in.</summary>
public sealed class CalendarFileTests
{
    [Fact]
    public void A_table_is_read()
    {
        var report = Read("date,kind,name\n2027-01-01,off,元旦\n2027-01-03,班,元旦补班\r\n\n2027-02-05,上午,半天\n");

        report.Problems.ShouldBeEmpty();
        report.Year.ShouldBe(2027);
        report.Days.ShouldBe([
            new(new(2027, 1, 1), DayKind.Off, "元旦"),
            new(new(2027, 1, 3), DayKind.Work, "元旦补班"),
            new(new(2027, 2, 5), DayKind.Morning, "半天"),
        ]);
    }

    [Theory]
    [InlineData("date,kind,name\n2027-01-01,off,元旦\n2027-13-01,off,元旦\n", 3, "import.not-a-date")]
    [InlineData("date,kind,name\n2027-01-01,free,元旦\n", 2, "import.not-one-of")]
    [InlineData("date,kind,name\n2027-01-01,off,\n", 2, "import.required")]
    [InlineData("date,kind,name\n2027-01-01,off,元旦\n2028-01-01,off,元旦\n", 3, "import.other-year")]
    [InlineData("date,kind,name\n2027-01-01,off,元旦\n2027-01-01,work,元旦\n", 3, "import.duplicate")]
    [InlineData("date,kind\n2027-01-01,off\n", 1, "import.column-missing")]
    [InlineData("date,kind,name\n2027-01-02,work,补班\n", 0, "calendar.no-days")]
    [InlineData("{\n\"year\": 2027,\n\"dates\": [\n{\"date\": \"2027-01-01\",\n\"type\": \"public_holiday\"}\n]}", 4, "import.required")]
    [InlineData("{\"year\": 2027,\n\"dates\": [", 2, "import.not-json")]
    [InlineData("{\"year\": 2027}", 0, "import.column-missing")]
    public void What_is_wrong_is_said_with_its_line(string text, int line, string code)
    {
        var problem = Read(text).Problems.ShouldHaveSingleItem();

        problem.Line.ShouldBe(line);
        problem.Fault.Code.ShouldBe(code);
    }

    [Fact]
    public void What_is_no_text_is_refused() =>
        CalendarFile.Read("x.csv", [0xFF, 0xFE, 0x00]).Problems.ShouldHaveSingleItem().Fault.ShouldBeOfType<ImportFault.NotUtf8>();

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P0D")]
    [InlineData("P1M")]
    [InlineData("P0.3D")]
    [InlineData("natural:P0.5D")]
    [InlineData("P9999D")]
    [InlineData("-P1D")]
    public void What_is_no_allowance_is_none(string text) => Allowance.Parse(text).ShouldBeNull();

    private static CalendarFileReport Read(string text) => CalendarFile.Read("notice.csv", Encoding.UTF8.GetBytes(text));
}
