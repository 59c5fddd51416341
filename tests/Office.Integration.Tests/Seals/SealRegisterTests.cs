using System.Diagnostics;
using Office.Documents.Dispatches;
using Office.Documents.Seals;
using Office.Documents.Signatures;
using Office.Documents.Signatures.Sm;
using Office.Documents.Verification;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Grants;
using Office.Web.Security;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.Seals;

/// <summary>印章管理: what was put aside or revoked seals nothing, and the authority's signed list says what was revoked.</summary>
public sealed class SealRegisterTests
{
    private static DraftForm Short { get; } = TownSteps.Form with { Route = new Route([], [], Leader.OfficialId) };

    private static CancellationToken Token => DispatchTown.Token;

    [Fact]
    public async Task A_seal_that_was_put_aside_seals_nothing_until_it_is_in_use_again()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("seal", Short);
        (await town.SendAsync(Keeper, new SuspendSeal(DispatchTown.SealId, Suspended: true, "印章管理员出差"))).Fault.ShouldBeNull();
        (await town.SealAsync(id)).Fault.ShouldBe(new SealFault.NotValid());
        (await town.AskAsync(Keeper, new ListSeals())).Value[0].State.ShouldBe(SealState.Suspended);

        (await town.SendAsync(Keeper, new SuspendSeal(DispatchTown.SealId, Suspended: false, "已返回"))).Fault.ShouldBeNull();

        (await town.SealAsync(id)).Fault.ShouldBeNull();
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_revoked_seal_seals_nothing_more_and_stands_on_both_lists(DatabaseKind kind)
    {
        await using var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("seal", Short);

        (await town.SendAsync(Keeper, new RevokeSeal(DispatchTown.SealId, "密钥可能泄露"))).Value.ShouldBe(SealState.Revoked);

        (await town.SealAsync(id)).Fault.ShouldBe(new SealFault.NotValid());
        (await town.SendAsync(Keeper, new SuspendSeal(DispatchTown.SealId, Suspended: false, "恢复"))).Fault.ShouldBe(new SealFault.NotInUse());
        foreach (var der in await ListsAsync(town))
        {
            RevocationList.Read(der).Count.ShouldBe(1);
        }
    }

    [Fact]
    public async Task The_list_is_one_that_openssl_reads_and_verifies()
    {
        await using var town = await DispatchTown.StartAsync();
        (await town.SendAsync(Keeper, new RevokeSeal(DispatchTown.SealId, "机构撤销"))).Fault.ShouldBeNull();
        var path = Path.Combine(town.Keys, "list.crl");
        await File.WriteAllBytesAsync(path, (await ListsAsync(town))[0], Token);
        var root = Convert.ToBase64String(await File.ReadAllBytesAsync(Path.Combine(town.Keys, "authority.cer"), Token), Base64FormattingOptions.InsertLineBreaks);
        await File.WriteAllTextAsync(
            Path.Combine(town.Keys, "root.pem"), $"-----BEGIN CERTIFICATE-----\n{root.ReplaceLineEndings("\n")}\n-----END CERTIFICATE-----\n", Token);

        var said = await OpenSslAsync("crl", "-inform", "DER", "-in", path, "-CAfile", Path.Combine(town.Keys, "root.pem"), "-noout", "-text");

        said.ShouldContain("verify OK");
        said.ShouldContain("Serial Number:");
    }

    [Fact]
    public async Task What_was_sealed_before_still_holds_and_verification_says_that_no_stamp_proves_it()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("release", Short);
        var original = await town.FileAsync((await town.DispatchAsync(id)).SealedHash!);
        town.Office.Clock.Advance(TimeSpan.FromDays(1));
        (await town.SendAsync(Keeper, new RevokeSeal(DispatchTown.SealId, "换发"))).Fault.ShouldBeNull();

        var report = await VerifyAsync(town, original);

        report.Verdict.ShouldBe(Verdict.Whole);
        report.Marks[0].Sentences.ShouldContain(sentence => sentence.Code == "mark.revoked-later-unproved");
    }

    [Fact]
    public async Task What_states_a_time_after_the_revocation_is_not_relied_on()
    {
        await using var town = await DispatchTown.StartAsync();
        var id = await town.DispatchAtAsync("release", Short);
        var file = await town.DispatchAsync(id);
        var revoked = (await town.AskAsync(Clerk, new GetDispatchFile(id, DispatchFile.SealedOfd))).Value;
        // The list says that the certificates were revoked the day before the seal was put on.
        var seal = await town.Office.ReadAsync(db => db.Set<Seal>().FindAsync([DispatchTown.SealId], Token).AsTask());
        var before = town.Office.Clock.GetUtcNow().AddDays(-1);
        RevokedCertificate[] both = [new(seal!.Certificate, before), new(seal.SmCertificate!, before)];

        var pdf = Trust(town, both).Verify(await town.FileAsync(file.SealedHash!));
        var ofd = Trust(town, both).Verify(await town.FileAsync(Convert.FromHexString(revoked.Sha256)));

        pdf.Verdict.ShouldBe(Verdict.Broken);
        pdf.Marks[0].Sentences.ShouldContain(sentence => sentence.Code == "mark.revoked-before");
        ofd.Verdict.ShouldBe(Verdict.Broken);
    }

    [Fact]
    public async Task A_list_that_no_root_has_signed_is_not_listened_to()
    {
        await using var town = await DispatchTown.StartAsync();
        await using var other = await DispatchTown.StartAsync();
        var lists = await ListsAsync(other);

        OfficeRoots(town).With(lists, Sm).Lists.ShouldBeEmpty();
        OfficeRoots(other).With(lists, Sm).Lists.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Where_two_are_needed_the_first_puts_it_aside_and_the_second_revokes_it()
    {
        await using var town = await DispatchTown.StartAsync(more: services =>
            Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton(services, new SealSetting(RevokedByTwo: true)));
        await town.Office.GrantAsync(Organ, Recorder.PostId, Relation.SealFor);

        (await town.SendAsync(Keeper, new RevokeSeal(DispatchTown.SealId, "密钥可能泄露"))).Value.ShouldBe(SealState.RevocationAsked);
        (await town.SendAsync(Keeper, new RevokeSeal(DispatchTown.SealId, "密钥可能泄露"))).Fault.ShouldBe(new SealFault.SecondPersonNeeded());
        (await town.SendAsync(Keeper, new SuspendSeal(DispatchTown.SealId, Suspended: false, "算了"))).Fault.ShouldBe(new SealFault.NotInUse());
        (await town.SendAsync(Recorder, new RevokeSeal(DispatchTown.SealId, "确认"))).Value.ShouldBe(SealState.Revoked);
    }

    [Fact]
    public async Task A_revoked_seal_is_replaced_once_and_the_new_one_seals()
    {
        await using var town = await DispatchTown.StartAsync();
        (await town.SendAsync(Keeper, new ReplaceSeal(DispatchTown.SealId))).Fault.ShouldBe(new SealFault.StillInUse());
        (await town.SendAsync(Keeper, new RevokeSeal(DispatchTown.SealId, "密钥可能泄露"))).Fault.ShouldBeNull();

        (await town.SendAsync(Keeper, new ReplaceSeal(DispatchTown.SealId))).Fault.ShouldBeNull();

        (await town.SendAsync(Keeper, new ReplaceSeal(DispatchTown.SealId))).Fault.ShouldBe(new SealFault.StillInUse());
        (await town.AskAsync(Keeper, new ListSeals())).Value.Select(seal => (seal.Name, seal.State)).ShouldBe(
            [("铜江县人民政府印章", SealState.Revoked), ("铜江县人民政府印章（第2枚）", SealState.InUse)], ignoreOrder: true);
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_revoked()
    {
        await using var town = await DispatchTown.StartAsync();

        (await town.SendAsync(Keeper, new RevokeSeal(DispatchTown.SealId, " "))).Fault.ShouldBe(new SealFault.ReasonMissing());

        (await town.AskAsync(Keeper, new ListSeals())).Value[0].State.ShouldBe(SealState.InUse);
    }

    private static ISmCrypto? Sm => SmLibrary.Open().Match<ISmCrypto?>(crypto => crypto, _ => null);

    private static VerifyTrust OfficeRoots(DispatchTown town) => new OfficeTrust(town.Keys, new TimeStampSetting(null, null)).Current();

    private static async Task<byte[][]> ListsAsync(DispatchTown town)
    {
        var revoked = (await town.AskAsync(Clerk, new ListRevokedSeals())).Value;
        return Lists(town, revoked);
    }

    private static byte[][] Lists(DispatchTown town, RevokedCertificate[] revoked)
    {
        var (authority, now) = (town.Office.Get<ISealAuthority>(), town.Office.Clock.GetUtcNow());
        return [authority.RevocationList(now, revoked), authority.SmRevocationList(now, revoked)!];
    }

    private static FileVerifier Trust(DispatchTown town, RevokedCertificate[] revoked) =>
        new(SmLibrary.Open(), OfficeRoots(town).With(Lists(town, revoked), Sm));

    private static async Task<VerifyReport> VerifyAsync(DispatchTown town, byte[] file) =>
        Trust(town, (await town.AskAsync(Clerk, new ListRevokedSeals())).Value).Verify(file);

    private static async Task<string> OpenSslAsync(params string[] arguments)
    {
        using var openssl = Process.Start(new ProcessStartInfo("openssl", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = openssl.StandardError.ReadToEndAsync(Token);
        var said = await openssl.StandardOutput.ReadToEndAsync(Token);
        await openssl.WaitForExitAsync(Token);
        return said + await errors;
    }
}
