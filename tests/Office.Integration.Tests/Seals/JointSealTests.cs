using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Dispatches;
using Office.Documents.Seals;
using Office.Documents.Signatures.Pades;
using Office.Documents.Signatures.Sm;
using Office.Documents.Typesetting.Svg;
using Office.Documents.Verification;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Web.Security;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Seals;

/// <summary>联合行文: each organ's own keeper puts its own seal on what the organ before has sealed, and nothing leaves before all have.</summary>
public sealed class JointSealTests
{
    private static readonly Guid s_bureauSeal = SequentialIds.Make(0x802);

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static DraftForm Joint { get; } = TownSteps.Form with
    {
        Content = TownSteps.Notice with { Title = "关于做好2026年防汛工作的通知", JointOrgans = ["铜江县水利局"] },
        Route = new Route([], [], Leader.OfficialId),
    };

    private static CancellationToken Token => DispatchTown.Token;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_organs_seal_in_turn_and_both_seals_stand_on_the_file(DatabaseKind kind)
    {
        await using var town = await StartAsync(kind);
        var id = await town.DispatchAtAsync("seal", Joint);
        (await town.SealAsync(id)).Fault.ShouldBeNull();
        await town.PumpAsync();
        (await town.StepsAsync(id)).ShouldBe(["seal"], "the other organ is asked now");
        (await town.DispatchAsync(id)).SealedHash.ShouldBeNull("one seal of two is no original");

        (await SealAsBureauAsync(town, id)).Fault.ShouldBeNull();
        await town.PumpAsync();

        (await town.StepsAsync(id)).ShouldBe(["release"]);
        var original = await town.FileAsync((await town.DispatchAsync(id)).SealedHash!);
        var found = PadesReader.Verify(original);
        found.Signatures.Select(s => s.Organ).ShouldBe(["铜江县人民政府", "铜江县水利局"]);
        found.Signatures.ShouldAllBe(s => s.IsValid);
        found.Signatures[0].After.ShouldBe(LaterChange.Signature);
        await town.WalkToAsync(id, "end");
        (await town.DispatchAsync(id)).State.ShouldBe(DispatchState.Distributed);
    }

    [Fact]
    public async Task Each_seal_has_its_line_in_its_own_organs_ledger_and_its_keepers_link_in_the_record()
    {
        await using var town = await StartAsync();
        var id = await SealedAsync(town);

        (await town.AskAsync(Keeper, new ListSealUses(2026))).Value.Rows.Select(row => row.Keeper).ShouldBe(["高原"]);
        (await town.AskAsync(BureauKeeper, new ListSealUses(2026))).Value.Rows.Select(row => row.Keeper).ShouldBe(["凌霄"]);
        (await town.Office.ReadAsync(db => db.Set<HistoryRow>()
                .Where(row => row.RootId == id && row.Verb == "dispatch.seal-ordered").OrderBy(row => row.Seq)
                .Select(row => row.ActorName).ToListAsync(Token)))
            .ShouldBe(["高原", "凌霄"]);
        (await town.Office.ReadAsync(db => db.SealUses.Where(use => use.DispatchId == id).Select(use => use.OrganId).ToListAsync(Token)))
            .ShouldBe([Organ, Bureau], ignoreOrder: true);
    }

    [Fact]
    public async Task The_ofd_of_the_same_pages_carries_both_electronic_seals()
    {
        await using var town = await StartAsync();
        var id = await SealedAsync(town);

        var ofd = await town.AskAsync(Clerk, new GetDispatchFile(id, DispatchFile.SealedOfd));
        var report = Verify(town, await town.FileAsync(Convert.FromHexString(ofd.Value.Sha256)));

        report.Marks.Select(mark => mark.Who).ShouldBe(["铜江县人民政府印章", "铜江县水利局印章"]);
        report.Marks.SelectMany(mark => mark.Sentences).ShouldNotContain(sentence => sentence.Weight == Weight.Bad);
    }

    [Fact]
    public async Task The_seals_stand_side_by_side_and_do_not_touch()
    {
        await using var town = await StartAsync();
        var id = await town.DispatchAtAsync("seal", Joint);

        var places = SealPlaces.Read((await town.DispatchAsync(id)).SealPlace).Select(place => place.RectangleFor(45)).ToList();

        places.Count.ShouldBe(2);
        Math.Abs(places[1].X - places[0].X).ShouldBeGreaterThan(places[0].Side);
    }

    [Fact]
    public async Task Another_organs_seal_is_not_put_on_out_of_turn()
    {
        await using var town = await StartAsync();
        var id = await town.DispatchAtAsync("seal", Joint);
        var item = await town.ItemAsync(Keeper, id);
        var layout = (await town.DispatchAsync(id)).LayoutHash!;

        (await town.SendAsync(Keeper, new SealDispatch(id, item.WorkItemId, s_bureauSeal, layout))).Fault.ShouldBe(new SealFault.Missing());
    }

    [Fact]
    public async Task The_second_keeper_seals_the_file_with_the_first_seal_and_no_other()
    {
        await using var town = await StartAsync();
        var id = await town.DispatchAtAsync("seal", Joint);
        (await town.SealAsync(id)).Fault.ShouldBeNull();
        await town.PumpAsync();
        var layout = (await town.DispatchAsync(id)).LayoutHash!;

        (await SealAsBureauAsync(town, id, layout)).Fault.ShouldBe(new DispatchFault.LayoutChanged());
        var offered = await town.AskAsync(BureauKeeper, new GetDispatchFile(id, DispatchFile.Layout));
        PadesReader.Verify(await town.FileAsync(Convert.FromHexString(offered.Value.Sha256))).Signatures.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_second_keeper_sees_whose_seal_stands_and_whose_is_awaited()
    {
        await using var town = await StartAsync();
        var id = await town.DispatchAtAsync("seal", Joint);
        (await town.SealAsync(id)).Fault.ShouldBeNull();
        await town.PumpAsync();

        var round = (await town.AskAsync(BureauKeeper, new GetSealRound(id))).Value;

        round.Done.ShouldBe(1);
        round.Next!.Organ.ShouldBe("铜江县水利局");
    }

    [Fact]
    public async Task An_organ_without_an_electronic_seal_is_not_waited_for()
    {
        await using var town = await StartAsync();
        var form = Joint with { Content = Joint.Content with { JointOrgans = ["新店镇人民政府"] } };
        var id = await town.DispatchAtAsync("seal", form);
        (await town.SealAsync(id)).Fault.ShouldBeNull();
        await town.PumpAsync();

        (await town.StepsAsync(id)).ShouldBe(["release"]);
        (await town.Office.ReadAsync(db => db.Set<HistoryRow>()
                .Where(row => row.RootId == id && row.Verb == "dispatch.sealed").Select(row => row.Details).SingleAsync(Token)))!
            .ShouldContain("新店镇人民政府");
    }

    [Fact]
    public async Task The_bundle_tells_of_both_orders_and_both_fit_the_one_file()
    {
        await using var town = await StartAsync();
        var id = await SealedAsync(town);

        var source = (await town.AskAsync(Clerk, new GetBundle(id))).Value;
        var report = Verify(town, BundleFile.Write(source.Bundle with { Files = [new BundlePart("a.pdf", await town.FileAsync(source.PdfHash))] }));

        report.Marks.Where(mark => mark.Act == "order").Select(mark => mark.Sentences.Count(s => s.Code == "order.file")).ShouldBe([1, 1]);
    }

    private static async Task<DispatchTown> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var town = await DispatchTown.StartAsync(kind);
        var face = SealDrawing.Create(town.Office.Get<Documents.Typesetting.Fonts.FontLibrary>(), "铜江县水利局", 45);
        (await town.SendAsync(Actor.Machine(Bureau), new RegisterSeal(s_bureauSeal, Bureau, "铜江县水利局印章", 45, face.Svg))).Fault.ShouldBeNull();
        return town;
    }

    private static VerifyReport Verify(DispatchTown town, byte[] file) =>
        new FileVerifier(SmLibrary.Open(), new OfficeTrust(town.Keys, new TimeStampSetting(null, null)).Current()).Verify(file);

    private static async Task<Guid> SealedAsync(DispatchTown town)
    {
        var id = await town.DispatchAtAsync("seal", Joint);
        (await town.SealAsync(id)).Fault.ShouldBeNull();
        await town.PumpAsync();
        (await SealAsBureauAsync(town, id)).Fault.ShouldBeNull();
        await town.PumpAsync();
        return id;
    }

    private static async Task<Outcome<Done>> SealAsBureauAsync(DispatchTown town, Guid id, byte[]? file = null)
    {
        var item = await town.ItemAsync(BureauKeeper, id);
        file ??= (await town.AskAsync(BureauKeeper, new GetSealRound(id))).Value.File;
        return await town.SendAsync(BureauKeeper, new SealDispatch(id, item.WorkItemId, s_bureauSeal, file));
    }
}
