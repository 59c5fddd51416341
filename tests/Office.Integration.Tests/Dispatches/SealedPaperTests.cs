using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents;
using Office.Documents.Seals;
using Office.Documents.Signatures.Pades;
using Office.Documents.Signatures.Sm;
using Office.Documents.Signatures.TimeStamps;
using Office.Documents.Verification;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Web.Reactions;
using Office.Web.Security;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Dispatches;

/// <summary>What leaves the seal keeper: PDF and OFD, time stamps also later, the ledger, the public look-up and the bundle.</summary>
public sealed class SealedPaperTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task PDF_and_OFD_of_a_sealed_paper_and_its_bundle_verify_against_the_offices_roots(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("release");
        var use = await town.Office.ReadAsync(db => db.SealUses.SingleAsync(u => u.DispatchId == id, Token));

        Verify(town, await town.FileAsync(use.SealedHash!)).Verdict.ShouldBe(Verdict.Whole);
        Verify(town, await town.FileAsync(use.OfdHash!)).Verdict.ShouldBe(Verdict.Whole);
        var source = (await town.AskAsync(Drafter, new GetBundle(id))).Value;
        var bundle = source.Bundle with
        {
            Files = [new BundlePart("a.pdf", await town.FileAsync(source.PdfHash)), new BundlePart("a.ofd", await town.FileAsync(source.OfdHash!))],
            Anchors = new OfficeTrust(town.Keys, new TimeStampSetting(null, null)).OwnRoots(),
        };
        var report = Verify(town, BundleFile.Write(bundle));
        report.Verdict.ShouldBe(Verdict.Whole, string.Join(' ', report.Sentences.Concat(report.Marks.SelectMany(m => m.Sentences)).Select(s => s.Code)));
        report.Marks.ShouldContain(m => m.Act == "agree@issue" && m.Opinion == "同意");
        report.Marks.ShouldContain(m => m.Act == "order");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_ledger_and_the_public_look_up_tell_what_each_reader_may_know(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("release");
        var dispatch = await town.DispatchAsync(id);
        var year = OfficeDay.Of(dispatch.CreatedAt).Year;

        var row = (await town.AskAsync(Keeper, new ListSealUses(year))).Value.Rows.ShouldHaveSingleItem();
        (row.DispatchId, row.Number, row.HasOfd, row.AwaitsStamp).ShouldBe((id, dispatch.Number, true, false));
        (await town.AskAsync(Keeper, new ListSealUses(year - 1))).Value.Rows.ShouldBeEmpty();
        (await town.AskAsync(Keeper, new ListSealUses(year, Text: "没有这个"))).Value.Rows.ShouldBeEmpty();

        var inHand = (await town.AskAsync(BureauClerk, new FindSealedFile { Sha256 = dispatch.SealedHash })).Value;
        (inHand.Number, inHand.Title, inHand.Keeper).ShouldBe((dispatch.Number, dispatch.Title, Keeper.Name));
        inHand.Issuer.ShouldNotBeNull();
        var byCode = (await town.AskAsync(BureauClerk, new FindSealedFile { Number = dispatch.Number, Code = row.Sha256![..12] })).Value;
        (byCode.Number, byCode.Title, byCode.Keeper, byCode.Issuer).ShouldBe((dispatch.Number, null, null, null));
        (await town.AskAsync(BureauClerk, new FindSealedFile { Number = dispatch.Number, Code = "000000000000" })).Fault.ShouldBe(new FoundationFault.Missing());
        (await town.AskAsync(BureauClerk, new FindSealedFile { Sha256 = SHA256.HashData("other"u8) })).Fault.ShouldBe(new FoundationFault.Missing());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_paper_sealed_while_the_time_stamp_authority_was_away_is_stamped_later_and_stays_what_was_dispatched(DatabaseKind kind)
    {
        using var stamps = new Stamps();
        await using var town = await DispatchTown.StartAsync(kind, services => services.AddSingleton<ITimeStamps>(stamps));
        var id = await town.DispatchAtAsync("release");
        var before = await town.Office.ReadAsync(db => db.SealUses.SingleAsync(u => u.DispatchId == id, Token));
        before.AwaitsStamp.ShouldBeTrue();
        (await town.Office.Get<StampLater>().RunAsync(Token)).ShouldBe(0);

        stamps.Answers(town.Office.Clock.GetUtcNow());
        (await town.Office.Get<StampLater>().RunAsync(Token)).ShouldBe(1);

        var after = await town.Office.ReadAsync(db => db.SealUses.SingleAsync(u => u.DispatchId == id, Token));
        (after.AwaitsStamp, Convert.ToHexString(after.SealedHash!)).ShouldBe((false, Convert.ToHexString(before.SealedHash!)));
        var (dispatched, stamped) = (await town.FileAsync(after.SealedHash!), await town.FileAsync(after.StampedHash!));
        stamped.AsSpan(0, dispatched.Length).SequenceEqual(dispatched).ShouldBeTrue();
        PadesReader.Verify(stamped).Signatures.Select(s => s.IsTimeStamp).ShouldBe([false, true]);
        PadesReader.Verify(stamped).IsIntact.ShouldBeTrue();
        (await town.Office.Get<StampLater>().RunAsync(Token)).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task With_a_time_stamp_authority_the_paper_carries_its_stamp_and_the_evidence(DatabaseKind kind)
    {
        using var stamps = new Stamps();
        stamps.Answers(new FixedClock().GetUtcNow());
        await using var town = await DispatchTown.StartAsync(kind, services => services.AddSingleton<ITimeStamps>(stamps));
        var id = await town.DispatchAtAsync("release");

        var report = PadesReader.Verify(await town.FileAsync((await town.DispatchAsync(id)).SealedHash!));

        report.IsIntact.ShouldBeTrue();
        report.HasEvidence.ShouldBeTrue();
        report.Signatures.Single().Stamp!.IsValid.ShouldBeTrue();
    }

    private static VerifyReport Verify(DispatchTown town, byte[] file) =>
        new FileVerifier(SmLibrary.Open(), new OfficeTrust(town.Keys, new TimeStampSetting(null, null)).Current()).Verify(file);

    /// <summary>An authority that is away until it is told to answer.</summary>
    private sealed class Stamps : ITimeStamps, IDisposable
    {
        private TimeStampResponder? _responder;

        public bool IsConfigured => true;

        public void Answers(DateTimeOffset now) => _responder = new TimeStampResponder(now);

        public void Dispose() => _responder?.Dispose();

        public Task<Outcome<byte[]>> StampAsync(byte[] sha256, CancellationToken cancellationToken)
        {
            var question = new TimeStampQuestion(sha256);
            return Task.FromResult(_responder is null ? new TimeStampFault.Unreachable() : question.Read(_responder.Answer(question.Bytes), _responder.Root));
        }
    }
}
