using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Office.Documents;
using Office.Documents.Dispatches;
using Office.Documents.Exchange;
using Office.Documents.SignOffs;
using Office.Documents.Signatures;
using Office.Documents.Signatures.Pades;
using Office.Organization.Audit;
using Office.Organization.Foundation;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>One document from the draft to the receipt, and what must stand behind it afterwards.</summary>
public sealed class WholeDispatchTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => DispatchTown.Token;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_document_goes_from_draft_to_receipt(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DraftAsync();
        (await town.SubmitAsync(id)).Fault.ShouldBeNull();
        (await town.BoxesAsync(Head)).ShouldBe((1, 0, 0));
        await town.WalkToAsync(id, "countersign");
        (await town.BoxesAsync(Head)).ShouldBe((0, 1, 0));
        (await town.BoxesAsync(Guest)).ShouldBe((1, 0, 0));
        (await town.BoxesAsync(Finance)).ShouldBe((1, 0, 0));
        await town.WalkToAsync(id, "number");
        (await town.BoxesAsync(Clerk)).ShouldBe((1, 0, 0));
        (await town.DispatchAsync(id)).IssuedOn.ShouldBe(new DateOnly(2026, 3, 2));
        await town.WalkToAsync(id, "proofread");
        (await town.DispatchAsync(id)).Number.ShouldBe("铜府发〔2026〕1号");

        await town.WalkToAsync(id, "end");
        await town.PumpAsync();

        (await town.DispatchAsync(id)).State.ShouldBe(DispatchState.Distributed);
        (await town.BoxesAsync(Leader)).ShouldBe((0, 0, 1));
        (await town.BoxesAsync(BureauClerk)).ShouldBe((1, 0, 0));
        await SignForItAsync(town, id);
        (await town.BoxesAsync(BureauClerk)).ShouldBe((1, 0, 1), "what was signed for waits to be registered");
        (await DeliveriesAsync(town, id)).ShouldBe([DeliveryState.SignedFor, DeliveryState.Arrived, DeliveryState.OnPaper]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Every_sign_off_is_signed_and_names_what_the_signer_saw(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("number");
        var text = await town.Office.ReadAsync(db => db.DispatchTexts.SingleAsync(t => t.DispatchId == id, Token));

        var signOffs = await town.Office.ReadAsync(db => db.SignOffs.Where(s => s.DispatchId == id).OrderBy(s => s.Id).ToListAsync(Token));

        signOffs.Select(s => s.Step).ShouldBe(["unit-check", "countersign", "countersign", "review", "submit", "issue", "recheck"]);
        foreach (var (signOff, place) in signOffs.Select((s, i) => (s, i)))
        {
            SignatureCheck.Verify(signOff.Payload, signOff.Signature, signOff.PublicKey).ShouldBeTrue(signOff.Step);
            var payload = SignOffPayload.Read(signOff.Payload);
            payload.DocumentId.ShouldBe(id);
            payload.Signer.OfficialId.ShouldBe(signOff.OfficialId);
            payload.ContentHash.ShouldBe(SHA256.HashData(text.Content));
            payload.OpinionHash.ShouldBe(OpinionHash.Of(signOff.Opinion, signOff.Ink));
            payload.SeenSignOffs.Select(Convert.ToHexStringLower)
                .ShouldBe(signOffs.Take(place).Select(s => Convert.ToHexStringLower(s.PayloadHash)), ignoreOrder: true);
        }

        signOffs[2].GuestOrgan.ShouldBe("铜江县水利局");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_sealed_file_is_the_proofread_one_and_a_changed_byte_is_caught(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("release");

        var dispatch = await town.DispatchAsync(id);
        var layout = await town.FileAsync(dispatch.LayoutHash!);
        var original = await town.FileAsync(dispatch.SealedHash!);

        SHA256.HashData(layout).ShouldBe(dispatch.LayoutHash);
        original.AsSpan(0, layout.Length).SequenceEqual(layout).ShouldBeTrue("the seal is an addition to the file that was read");
        PadesReader.Verify(original).IsIntact.ShouldBeTrue();
        original[layout.Length / 2] ^= 1;
        PadesReader.Verify(original).IsIntact.ShouldBeFalse();
        var use = await town.Office.ReadAsync(db => db.SealUses.SingleAsync(u => u.DispatchId == id, Token));
        SignatureCheck.Verify(use.Order, use.Signature, use.PublicKey).ShouldBeTrue();
        use.KeeperId.ShouldBe(Keeper.OfficialId);
        use.SealedHash.ShouldBe(dispatch.SealedHash);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_arrives_is_what_was_sealed_byte_for_byte(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("end");
        await town.PumpAsync();

        var arrival = await ArrivalAsync(town, id, Bureau);

        var sent = await town.DispatchAsync(id);
        var received = (await town.AskAsync(BureauClerk, new GetArrival(arrival.Id))).Value;
        received.SealedHash.ShouldBe(sent.SealedHash);
        PadesReader.Verify(await town.FileAsync(received.SealedHash)).IsIntact.ShouldBeTrue();
        (received.Number, received.Title, received.SenderName).ShouldBe((sent.Number, sent.Title, "铜江县人民政府"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_record_is_whole_and_the_guests_organ_has_its_own_audit(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("end");
        await town.PumpAsync();
        await SignForItAsync(town, id);

        foreach (var root in (Guid[])[id, (await ArrivalAsync(town, id, Bureau)).Id])
        {
            var (rows, head) = await town.Office.ReadAsync(async db => (
                await db.Set<HistoryRow>().Where(row => row.RootId == root).OrderBy(row => row.Seq).ToListAsync(Token),
                await db.Set<Root>().SingleAsync(row => row.Id == root, Token)));
            rows.ShouldNotBeEmpty();
            HistoryChain.FirstBroken(rows, head.HistoryHead, head.HistorySeq).ShouldBeNull();
        }

        var audit = await town.Office.ReadAsync(db => db.Set<AuditRow>()
            .Where(row => row.ObjectId == id && row.OfficialId == Guest.OfficialId && row.Verb == nameof(SignOffDispatch))
            .ToListAsync(Token));
        audit.Select(row => (row.OrganId, row.Result)).ShouldBe([(Organ, "done"), (Bureau, "done")], ignoreOrder: true);
    }

    private static async Task SignForItAsync(DispatchTown town, Guid id)
    {
        var arrival = await ArrivalAsync(town, id, Bureau);
        var item = await town.ItemAsync(BureauClerk, arrival.Id);
        (await town.SendAsync(BureauClerk, new OpenArrival(arrival.Id, item.WorkItemId))).Fault.ShouldBeNull();
        await town.PumpAsync();
        (await DeliveriesAsync(town, id))[0].ShouldBe(DeliveryState.Opened);
        (await town.SendAsync(BureauClerk, new AnswerArrival(arrival.Id, item.WorkItemId, ReturnReason: null))).Fault.ShouldBeNull();
        await town.PumpAsync();
    }

    private static Task<Arrival> ArrivalAsync(DispatchTown town, Guid id, Guid organ) => town.Office.ReadAsync(db =>
        db.Arrivals.SingleAsync(a => a.SenderDispatchId == id && a.OrganId == organ, Token));

    private static async Task<DeliveryState[]> DeliveriesAsync(DispatchTown town, Guid id) =>
        [.. (await town.AskAsync(Drafter, new ListDeliveries(id))).Value.Select(delivery => delivery.State)];
}
