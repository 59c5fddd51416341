namespace Office.Organization.Tests.Importing;

public sealed class OrganizationChecksTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ImportFolder.Organs, "T,C,township,另一个镇政府,另一个,9,,,,,", "organs.csv:5 import.duplicate")]
    [InlineData(ImportFolder.Organs, "X,C,township,白渡镇人民政府,另一个,9,,,,,", "organs.csv:5 import.duplicate")]
    [InlineData(ImportFolder.Organs, "X,C,township,另一个镇政府,另一个,9,,白府发,,,", "organs.csv:5 import.duplicate")]
    [InlineData(ImportFolder.Units, "T,BG,财政所,3,no", "units.csv:4 import.duplicate")]
    [InlineData(ImportFolder.Posts, "A1,T,LD,镇长,,drafter,no", "posts.csv:9 import.duplicate")]
    public async Task What_is_there_already_is_refused(string file, string line, string problem)
    {
        _folder.Append(file, line);

        (await _folder.ProblemsAsync()).ShouldBe([problem]);
    }

    [Fact]
    public async Task A_staff_number_given_twice_is_refused()
    {
        _folder.Append(ImportFolder.Officials, "A1,T,另一人,ling yi ren,9,,,");

        (await _folder.ProblemsAsync()).ShouldContain("officials.csv:7 import.duplicate", StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_same_name_twice_is_no_duplicate()
    {
        _folder.Append(ImportFolder.Officials, "A9,T,单祎,shan yi,9,,,");
        _folder.Append(ImportFolder.Posts, "A9,T,BG,科员,,drafter,yes");

        (await _folder.ProblemsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ImportFolder.Organs, "T,C,township", "T,NONE,township", "organs.csv:3 import.unknown-reference")]
    [InlineData(ImportFolder.Officials, "A3,T", "A3,NONE", "officials.csv:4 import.unknown-reference")]
    [InlineData(ImportFolder.Posts, "A2,T,LD", "A2,T,NONE", "posts.csv:4 import.unknown-reference")]
    [InlineData(ImportFolder.Posts, "A2,T,LD", "NONE,T,LD", "posts.csv:4 import.unknown-reference")]
    public async Task A_reference_to_what_is_not_there_is_refused(string file, string old, string changed, string problem)
    {
        _folder.Replace(file, old, changed);

        (await _folder.ProblemsAsync()).ShouldBe([problem]);
    }

    [Fact]
    public async Task A_loop_of_organs_is_reported_once()
    {
        _folder.Replace(ImportFolder.Organs, "C,,county", "C,T,county");

        (await _folder.ProblemsAsync()).ShouldBe(["organs.csv:2 import.organ-loop"]);
    }

    [Fact]
    public async Task An_organ_above_itself_is_a_loop()
    {
        _folder.Replace(ImportFolder.Organs, "V,T,village", "V,V,village");

        (await _folder.ProblemsAsync()).ShouldBe(["organs.csv:4 import.organ-loop"]);
    }

    [Fact]
    public async Task An_organ_with_units_needs_an_office()
    {
        _folder.Replace(ImportFolder.Units, "yes", "no");

        (await _folder.ProblemsAsync()).ShouldBe(["organs.csv:3 import.no-office"]);
    }

    [Fact]
    public async Task An_organ_has_one_office_only()
    {
        _folder.Append(ImportFolder.Units, "T,BG2,第二办公室,3,yes");

        (await _folder.ProblemsAsync()).ShouldBe(["organs.csv:3 import.two-offices"]);
    }

    [Fact]
    public async Task A_village_has_no_units()
    {
        _folder.Append(ImportFolder.Units, "V,BG,办公室,1,yes");

        (await _folder.ProblemsAsync()).ShouldBe(["organs.csv:4 import.village-staffed"]);
    }

    [Theory]
    [InlineData("leader,yes", "drafter,yes", "organs.csv:3 import.no-leader")]
    [InlineData("unit-head|", "", "units.csv:3 import.no-head")]
    [InlineData("office-review|", "", "organs.csv:3 import.duty-unfilled")]
    [InlineData("clerk|", "", "organs.csv:3 import.duty-unfilled")]
    [InlineData("|seal-keeper", "", "organs.csv:3 import.duty-unfilled")]
    [InlineData("audit-administrator", "drafter", "posts.csv:0 import.administrator-missing")]
    public async Task A_duty_that_nobody_has_is_refused(string old, string changed, string problem)
    {
        _folder.Replace(ImportFolder.Posts, old, changed);

        (await _folder.ProblemsAsync()).ShouldBe([problem]);
    }

    [Theory]
    [InlineData("A1,T,LD,镇长,正科级,leader,yes", "A1,T,LD,镇长,正科级,leader,no")]
    [InlineData("deputy-leader,no", "deputy-leader,yes")]
    public async Task An_official_has_exactly_one_primary_post(string old, string changed)
    {
        _folder.Replace(ImportFolder.Posts, old, changed);

        (await _folder.ProblemsAsync()).ShouldHaveSingleItem().ShouldEndWith("import.primary-post");
    }

    [Fact]
    public async Task An_official_without_a_post_is_refused()
    {
        _folder.Append(ImportFolder.Officials, "A9,T,另一人,ling yi ren,9,,,");

        (await _folder.ProblemsAsync()).ShouldBe(["officials.csv:7 import.no-post"]);
    }

    [Theory]
    [InlineData("2026-11-20,2026-11-24", "2026-11-20,")]
    [InlineData("2026-11-20,2026-11-24", ",2026-11-24")]
    [InlineData("2026-11-20,2026-11-24", "2026-11-24,2026-11-20")]
    public async Task A_leave_without_its_first_or_last_day_is_refused(string old, string changed)
    {
        _folder.Replace(ImportFolder.Officials, old, changed);

        (await _folder.ProblemsAsync()).ShouldBe(["officials.csv:3 import.leave-incomplete"]);
    }

    [Fact]
    public async Task An_administrator_may_hold_no_other_duty_in_any_post()
    {
        _folder.Append(ImportFolder.Posts, "A3,T,LD,秘书,,secretary,no");

        (await _folder.ProblemsAsync()).ShouldBe(["officials.csv:4 post.administrators-apart"]);
    }
}
