using System.Text;
using Office.Organization.DutyRosters;
using Office.Organization.Tests.Directory;

namespace Office.Organization.Tests.Calendars;

/// <summary>What is read from a roster's file, and what is said of one that cannot be entered.</summary>
public sealed class DutyRosterFileTests
{
    private const string Header = "official,role,from,to,phone\n";

    [Fact]
    public void A_roster_is_read_by_name_and_by_staff_number()
    {
        var report = Read(Header + "欧阳镕,带班领导,2026-10-01 08:30,2026-10-02 08:30,\n03,officer,2026-10-01 17:30,2026-10-02 8:30,0857-1234567\n");

        report.Problems.ShouldBeEmpty();
        report.Shifts.Select(shift => (shift.OfficialId, shift.Role, shift.Phone)).ShouldBe(
        [
            (SmallTown.Mayor, DutyRole.Leader, ""),
            (SmallTown.Clerk, DutyRole.Officer, "0857-1234567"),
        ]);
        report.Shifts[1].From.ShouldBe(new DateTimeOffset(2026, 10, 1, 17, 30, 0, TimeSpan.FromHours(8)));
    }

    [Theory]
    [InlineData("某人,officer,2026-10-01 08:30,2026-10-02 08:30,\n", "import.unknown-reference")]
    [InlineData(",officer,2026-10-01 08:30,2026-10-02 08:30,\n", "import.required")]
    [InlineData("03,boss,2026-10-01 08:30,2026-10-02 08:30,\n", "import.not-one-of")]
    [InlineData("03,officer,2026-10-01,2026-10-02 08:30,\n", "import.not-a-time")]
    [InlineData("03,officer,2026-10-02 08:30,2026-10-01 08:30,\n", "duty.times-unusable")]
    [InlineData("03,officer,2026-10-01 08:30,2026-10-02 08:30,call me\n", "duty.phone-unusable")]
    [InlineData("03,officer,2026-10-01 08:30,2026-10-02 08:30,=1+1\n", "import.formula")]
    public void What_is_wrong_is_said_with_its_line(string row, string code)
    {
        var problem = Read(Header + "欧阳镕,leader,2026-10-01 08:30,2026-10-02 08:30,\n" + row).Problems.ShouldHaveSingleItem();

        problem.Line.ShouldBe(3);
        problem.Fault.Code.ShouldBe(code);
    }

    private static DutyRosterReport Read(string text) =>
        DutyRosterFile.Read("duty.csv", Encoding.UTF8.GetBytes(text), SmallTown.Town, SmallTown.Snapshot);
}
