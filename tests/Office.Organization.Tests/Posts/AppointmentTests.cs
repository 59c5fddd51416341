using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Grants;
using Office.Organization.Officials;
using Office.Organization.Posts;
using Office.Organization.Tests.Importing;
using Office.Testing;

namespace Office.Organization.Tests.Posts;

public sealed class AppointmentTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_rights_of_a_post_come_and_go_with_it(DatabaseKind kind)
    {
        await using var town = await ImportedTown.StartAsync(kind);
        var post = await AppointAsync(town, "A1", Duty.Clerk, Duty.Archivist);

        (await RightsAsync(town, post)).ShouldBe(
            [Relation.NumberFor, Relation.RegisterFor, Relation.ArchiveFor], ignoreOrder: true);

        (await town.Host.SendAsync(town.As("A3"), new EndAppointment(post))).Fault.ShouldBeNull();

        (await RightsAsync(town, post)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_post_that_has_ended_cannot_end_again()
    {
        await using var town = await ImportedTown.StartAsync();
        var post = await AppointAsync(town, "A1", Duty.Drafter);
        await town.Host.SendAsync(town.As("A3"), new EndAppointment(post));

        var again = await town.Host.SendAsync(town.As("A3"), new EndAppointment(post));

        again.Fault.ShouldBeOfType<PostFault.AlreadyEnded>();
    }

    [Fact]
    public async Task When_the_primary_post_ends_another_becomes_primary()
    {
        await using var town = await ImportedTown.StartAsync();
        var official = town.Official("A2");
        var admin = town.As("A3");

        await town.Host.SendAsync(admin, new EndAppointment(town.Directory.PostsOf(official.Id)[0].Id));

        await town.RefreshAsync();
        town.Directory.PostsOf(official.Id).Count(post => post.IsPrimary).ShouldBe(1);
    }

    [Fact]
    public async Task An_administrator_cannot_be_given_other_work()
    {
        await using var town = await ImportedTown.StartAsync();

        var outcome = await town.Host.SendAsync(town.As("A3"), Appointment(town, "A4", Duty.Drafter));

        outcome.Fault.ShouldBeOfType<PostFault.AdministratorsApart>();
    }

    [Fact]
    public async Task The_same_post_twice_is_refused()
    {
        await using var town = await ImportedTown.StartAsync();
        await AppointAsync(town, "A1", Duty.Drafter);

        var again = await town.Host.SendAsync(town.As("A3"), Appointment(town, "A1", Duty.Drafter));

        again.Fault.ShouldBeOfType<PostFault.AlreadyHeld>();
    }

    [Fact]
    public async Task Who_has_left_holds_no_post_and_no_right_and_cannot_be_appointed()
    {
        await using var town = await ImportedTown.StartAsync();
        var official = town.Official("A2");
        var admin = town.As("A3");
        var posts = town.Directory.PostsOf(official.Id);
        var appointment = Appointment(town, "A2", Duty.Drafter);

        (await town.Host.SendAsync(admin, new RecordDeparture(official.Id))).Fault.ShouldBeNull();

        foreach (var post in posts)
        {
            (await RightsAsync(town, post.Id)).ShouldBeEmpty();
        }

        (await town.Host.SendAsync(admin, appointment)).Fault.ShouldBeOfType<OfficialFault.HasLeft>();
        await town.RefreshAsync();
        town.Directory.Official(official.Id).ShouldBeNull();
    }

    private static AppointOfficial Appointment(ImportedTown town, string code, params Duty[] duties)
    {
        var organ = town.Directory.Organs[1];
        return new AppointOfficial(
            town.Official(code).Id, town.Directory.OfficeOf(organ.Id)!.Id, "兼职", "", duties, IsPrimary: false);
    }

    private static async Task<Guid> AppointAsync(ImportedTown town, string code, params Duty[] duties)
    {
        var outcome = await town.Host.SendAsync(town.As("A3"), Appointment(town, code, duties));
        outcome.Fault.ShouldBeNull();
        return outcome.Value;
    }

    private static Task<List<Relation>> RightsAsync(ImportedTown town, Guid post) => town.Host.ReadAsync(db => db
        .Set<Grant>().Where(grant => grant.Via == post).Select(grant => grant.Relation).ToListAsync());
}
