using Office.Organization.Directory;
using Office.Organization.Importing;
using Office.Testing;

namespace Office.Organization.Tests.Importing;

public sealed class OrganizationImportTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_sound_folder_is_in_the_directory_afterwards(DatabaseKind kind)
    {
        await using var town = await ImportedTown.EmptyAsync(kind);

        var report = await town.ImportAsync();

        report.Problems.ShouldBeEmpty();
        report.Added.ShouldBe(new ImportCounts(3, 2, 5, 7));
        report.Accounts.Select(account => account.SignInName).ShouldBe(["A1", "A2", "A3", "A4", "A5"]);
        var organ = town.Directory.Organs[1];
        organ.PrefixOf(NumberSeries.Letter).ShouldBe("白府函");
        town.Directory.ByDuty(organ.Id, Duty.Clerk).Select(post => post.Title).ShouldBe(["文书"]);
        town.Directory.PostsOf(town.Official("A2").Id)[0].Title.ShouldBe("主任");
        town.Official("A2").IsAbsent(new DateOnly(2026, 11, 22)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_folder_again_adds_nothing()
    {
        await using var town = await ImportedTown.StartAsync();

        var report = await town.ImportAsync();

        report.Problems.ShouldBeEmpty();
        report.Added.ShouldBe(new ImportCounts(0, 0, 0, 0));
    }

    [Fact]
    public async Task One_wrong_row_in_the_last_file_keeps_everything_out()
    {
        await using var town = await ImportedTown.EmptyAsync();
        town.Folder.Append(ImportFolder.Posts, "A1,T,LD,书记,,no-such-duty,no");

        var report = await town.ImportAsync();

        report.Problems.Count.ShouldBe(1);
        await town.RefreshAsync();
        town.Directory.Organs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_prefix_of_an_organ_that_is_there_already_is_refused_before_anything_is_written()
    {
        await using var town = await ImportedTown.StartAsync();
        town.Folder.Replace(ImportFolder.Organs, "T,C,township,白渡镇人民政府", "T2,C,township,松坪镇人民政府");
        town.Folder.Replace(ImportFolder.Organs, "V,T,", "V,T2,");
        foreach (var file in new[] { ImportFolder.Units, ImportFolder.Officials, ImportFolder.Posts })
        {
            town.Folder.Replace(file, file == ImportFolder.Units ? "T," : ",T,", file == ImportFolder.Units ? "T2," : ",T2,");
        }

        var report = await town.ImportAsync();

        report.Problems.Select(problem => problem.Fault.Code).Distinct(StringComparer.Ordinal).ShouldBe(["organ.prefix-taken"]);
        town.Directory.Organs.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_problem()
    {
        await using var town = await ImportedTown.EmptyAsync();

        var problems = await town.Host.Get<OrganizationImport>()
            .CheckAsync("/no/such/folder", ImportLimits.Usual, TestContext.Current.CancellationToken);

        problems.ShouldHaveSingleItem().Fault.ShouldBeOfType<ImportFault.FolderMissing>();
    }
}
