using Office.Organization.Directory;
using Office.Organization.Importing;

namespace Office.Organization.Tests.Importing;

public sealed class DemoCityTests
{
    private static readonly Lazy<Task<(OrganizationRows Rows, IReadOnlyList<ImportProblem> Problems)>> s_city = new(ReadAsync);

    [Fact]
    public async Task The_demo_city_can_be_imported() => (await s_city.Value).Problems.ShouldBeEmpty();

    [Fact]
    public async Task The_demo_city_has_three_levels_and_villages_that_only_receive()
    {
        var organs = (await s_city.Value).Rows.Organs;

        organs.Count(organ => organ.Level == OrganLevel.City).ShouldBe(1);
        organs.Count(organ => organ.Level == OrganLevel.County).ShouldBeGreaterThanOrEqualTo(3);
        organs.Count(organ => organ.Level == OrganLevel.Township).ShouldBeGreaterThanOrEqualTo(4);
        organs.Count(organ => organ.Level == OrganLevel.Village).ShouldBeGreaterThanOrEqualTo(20);
    }

    [Fact]
    public async Task The_demo_city_is_large_enough_to_be_believed()
    {
        var rows = (await s_city.Value).Rows;

        rows.Posts.Select(post => post.Organ).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThanOrEqualTo(14);
        rows.Officials.Count.ShouldBeGreaterThanOrEqualTo(160);
        rows.Officials.Count(official => official.AbsentFrom is not null).ShouldBeGreaterThanOrEqualTo(3);
        rows.Posts.Count(post => !post.IsPrimary).ShouldBeGreaterThanOrEqualTo(10);
    }

    [Fact]
    public async Task Every_staffed_organ_of_the_demo_city_has_everybody_whom_a_document_meets()
    {
        var rows = (await s_city.Value).Rows;
        Duty[] needed =
        [
            Duty.Leader, Duty.DeputyLeader, Duty.Secretary, Duty.UnitHead, Duty.OfficeReview, Duty.Recheck, Duty.Clerk,
            Duty.SealKeeper, Duty.Archivist, Duty.Supervisor, Duty.Contact, Duty.Drafter,
        ];

        var lacking =
            from organ in rows.Posts.ToLookup(post => post.Organ, StringComparer.Ordinal)
            from duty in needed.Except(organ.SelectMany(post => post.Duties))
            select $"{organ.Key} {duty}";

        lacking.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_staffed_organ_of_the_demo_city_can_issue()
    {
        var rows = (await s_city.Value).Rows;
        var staffed = rows.Units.Select(unit => unit.Organ).ToHashSet(StringComparer.Ordinal);

        rows.Organs.Where(organ => staffed.Contains(organ.Code))
            .ShouldAllBe(organ => organ.RedHead != null && organ.Prefixes.Count == 3 && organ.SealDiameterMm != null);
    }

    private static async Task<(OrganizationRows Rows, IReadOnlyList<ImportProblem> Problems)> ReadAsync()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.Directory.Exists(Path.Combine(root.FullName, "seeds", "organization")))
        {
            root = root.Parent ?? throw new InvalidOperationException("Not inside the repository.");
        }

        var folder = new OrganizationFolder(Path.Combine(root.FullName, "seeds", "organization"), ImportLimits.Usual);
        var rows = await folder.ReadAsync(CancellationToken.None);
        return (rows, [.. folder.Problems, .. new OrganizationChecks(rows).Run()]);
    }
}
