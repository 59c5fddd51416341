using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Organization.Importing;
using Office.Web.Security;

namespace Office.Integration.Tests.Security;

public sealed class AccountTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private const string Password = "清晨五点的渡口很安静 27";

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_one_time_secret_leads_to_a_password_and_no_further(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var opened = await OpenAsync(host);
        var desk = host.Get<SignInDesk>();

        var first = (await desk.SignInAsync("a001", opened.OneTimeSecret, Cancel)).Value;
        first.SignedIn.ShouldBeNull();
        (await desk.ChoosePasswordAsync(first.FirstSignIn!.AccountId, "A001", Password, Password, Cancel)).Fault.ShouldBeNull();

        (await desk.SignInAsync("A001", Password, Cancel)).Value.SignedIn!.OfficialId.ShouldBe(Actors.Wang.OfficialId);
        (await desk.SignInAsync("A001", opened.OneTimeSecret, Cancel)).Fault.ShouldBe(new AccountFault.Refused());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var desk = await WithPasswordAsync(host);
        for (var i = 0; i < 5; i++)
        {
            (await desk.SignInAsync("A001", "not the password", Cancel)).Fault.ShouldBe(new AccountFault.Refused());
        }

        (await desk.SignInAsync("A001", Password, Cancel)).Fault.ShouldBe(new AccountFault.LockedOut());
        host.Clock.Advance(TimeSpan.FromMinutes(15));
        (await desk.SignInAsync("A001", Password, Cancel)).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task Wrong_passwords_sent_at_once_are_counted_one_by_one()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        var desk = await WithPasswordAsync(host);

        var tries = await Task.WhenAll(Enumerable.Range(0, 9).Select(_ => desk.SignInAsync("A001", "not the password", Cancel)));

        tries.Count(outcome => outcome.Fault is AccountFault.Refused).ShouldBe(5);
        tries.Count(outcome => outcome.Fault is AccountFault.LockedOut).ShouldBe(4);
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_are_refused_alike()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        var desk = await WithPasswordAsync(host);

        var unknown = await desk.SignInAsync("nobody", Password, Cancel);

        unknown.Fault.ShouldBe((await desk.SignInAsync("A001", "not the password", Cancel)).Fault);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_disabled_account_ends_its_sessions_at_once_and_begins_none(DatabaseKind kind)
    {
        await using var host = await StartAsync(kind);
        var desk = await WithPasswordAsync(host);
        var begun = (await desk.SignInAsync("A001", Password, Cancel)).Value.SignedIn!;
        var session = new SessionClaims(begun.AccountId, begun.OfficialId, PostId: null, begun.Stamp);
        var gate = host.Get<AccountGate>();
        (await gate.IsOpenAsync(session, Cancel)).ShouldBeTrue();
        await host.GrantAsync(Installation.Id, Actors.Li.PostId, Relation.AdministerSystem);

        (await host.SendAsync(Actors.Li, new DisableAccount(Actors.Wang.OfficialId))).Fault.ShouldBeNull();

        (await gate.IsOpenAsync(session, Cancel)).ShouldBeFalse();
        (await desk.SignInAsync("A001", Password, Cancel)).Fault.ShouldBe(new AccountFault.Refused());
    }

    [Fact]
    public async Task A_new_password_ends_the_sessions_begun_under_the_former_one()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        var desk = await WithPasswordAsync(host);
        var begun = (await desk.SignInAsync("A001", Password, Cancel)).Value.SignedIn!;
        var session = new SessionClaims(begun.AccountId, begun.OfficialId, PostId: null, begun.Stamp);

        await desk.ChoosePasswordAsync(begun.AccountId, "A001", Password + "新", Password + "新", Cancel);

        (await host.Get<AccountGate>().IsOpenAsync(session, Cancel)).ShouldBeFalse();
    }

    [Fact]
    public async Task Opening_accounts_again_opens_none()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        await OpenAsync(host);

        (await host.Get<IAccountOpening>().OpenAsync([Wanted], Cancel)).Value.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_system_administrator_disables_and_resets_accounts()
    {
        await using var host = await StartAsync(DatabaseKind.Sqlite);
        await OpenAsync(host);

        (await host.SendAsync(Actors.Li, new DisableAccount(Actors.Wang.OfficialId))).Fault.ShouldBe(new FoundationFault.Missing());
        (await host.SendAsync(Actors.Wang, new ResetAccount(Actors.Wang.OfficialId, new byte[32]))).Fault
            .ShouldBe(new FoundationFault.Missing());
    }

    [Theory]
    [InlineData("short")]
    [InlineData("password1234")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("my number is A001!")]
    public void A_password_that_is_guessed_first_is_refused(string password) =>
        PasswordRule.Check(password, "A001").ShouldNotBeNull();

    [Theory]
    [InlineData("/work-items?box=done", "/work-items?box=done")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example", "/")]
    [InlineData(null, "/")]
    public void Sign_in_returns_only_to_this_site(string? asked, string answered) => LocalPath.Of(asked).ShouldBe(answered);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static NewAccount Wanted => new(Actors.Wang.OfficialId, Actors.Organ, "A001", Actors.Wang.Name);

    private static Task<OfficeHost> StartAsync(DatabaseKind kind) => OfficeHost.StartAsync(kind, services =>
    {
        services.AddSingleton<AccountGate>();
        services.AddSingleton<SignInDesk>();
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<IAccountOpening, AccountOpening>();
    });

    private static async Task<OpenedAccount> OpenAsync(OfficeHost host) =>
        (await host.Get<IAccountOpening>().OpenAsync([Wanted], Cancel)).Value.Single();

    private static async Task<SignInDesk> WithPasswordAsync(OfficeHost host)
    {
        var opened = await OpenAsync(host);
        var desk = host.Get<SignInDesk>();
        var first = (await desk.SignInAsync("A001", opened.OneTimeSecret, Cancel)).Value.FirstSignIn!;
        (await desk.ChoosePasswordAsync(first.AccountId, "A001", Password, Password, Cancel)).Fault.ShouldBeNull();
        return desk;
    }
}
