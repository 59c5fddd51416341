using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Officials;
using Office.Organization.Organs;
using Office.Organization.Posts;
using Office.Organization.Tests.Importing;
using Office.Organization.Units;

namespace Office.Organization.Tests.Directory;

public sealed class PermissionTests
{
    /// <summary>Every command on the directory, by name.</summary>
    public static TheoryData<string> Commands =>
    [
        nameof(CreateOrgan), nameof(RenameOrgan), nameof(CreateUnit), nameof(RenameUnit), nameof(EnterOfficial),
        nameof(RenameOfficial), nameof(RecordLeave), nameof(RecordDeparture), nameof(AppointOfficial), nameof(EndAppointment),
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Only_the_system_administrator_changes_the_directory(string name)
    {
        await using var town = await ImportedTown.StartAsync();
        var command = Command(name, town);

        (await town.Host.SendAsync(Actor.Nobody, command)).Fault.ShouldBeOfType<FoundationFault.NotSignedIn>();
        // Leader, office, security administrator, audit administrator.
        foreach (var other in new[] { "A1", "A2", "A4", "A5" })
        {
            var refused = (await town.Host.SendAsync(town.As(other), command)).Fault;
            (refused is FoundationFault.Missing or FoundationFault.NotAllowed).ShouldBeTrue(other);
        }

        (await town.Host.SendAsync(town.As("A3"), command)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task The_tree_and_the_card_are_for_every_official_and_for_nobody_else()
    {
        await using var town = await ImportedTown.StartAsync();
        var card = new GetOfficialCard(town.Official("A2").Id);

        (await town.Host.AskAsync(Actor.Nobody, new GetDirectoryTree())).Fault.ShouldBeOfType<FoundationFault.NotSignedIn>();
        (await town.Host.AskAsync(Actor.Nobody, card)).Fault.ShouldBeOfType<FoundationFault.NotSignedIn>();
        (await town.Host.AskAsync(town.As("A1"), new GetDirectoryTree())).Value
            .ShouldHaveSingleItem().Below.ShouldHaveSingleItem().Units.Count.ShouldBe(2);
        (await town.Host.AskAsync(town.As("A1"), card)).Value.Posts.Count.ShouldBe(3);
    }

    private static ICommand<Guid> Command(string name, ImportedTown town)
    {
        var directory = town.Directory;
        var organ = directory.Organs[1];
        var office = directory.OfficeOf(organ.Id)!;
        var official = town.Official("A1");
        return name switch
        {
            nameof(CreateOrgan) => new CreateOrgan(
                "NEW", "新设机关", "新机关", OrganLevel.Department, organ.Id, 9, RedHead: null, [], SealDiameterMm: null),
            nameof(RenameOrgan) => new RenameOrgan(organ.Id, "改名后的镇政府", "镇政府", "改名后的镇政府文件"),
            nameof(CreateUnit) => new CreateUnit(organ.Id, "NEW", "财政所", 9, IsOffice: false),
            nameof(RenameUnit) => new RenameUnit(office.Id, "党政综合办公室"),
            nameof(EnterOfficial) => new EnterOfficial(organ.Id, "A9", "新来人", "xin lai ren", 9, ""),
            nameof(RenameOfficial) => new RenameOfficial(official.Id, "欧阳容", "ou yang rong"),
            nameof(RecordLeave) => new RecordLeave(official.Id, new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 2)),
            nameof(RecordDeparture) => new RecordDeparture(official.Id),
            nameof(AppointOfficial) => new AppointOfficial(official.Id, office.Id, "兼职", "", [Duty.Drafter], IsPrimary: false),
            nameof(EndAppointment) => new EndAppointment(directory.PostsOf(official.Id)[0].Id),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such command."),
        };
    }
}
