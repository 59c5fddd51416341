using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Integration.Tests.Foundation;

public sealed class SecretTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Neither_a_secret_nor_a_hash_of_it_is_stored(DatabaseKind kind)
    {
        await using var office = await Ledgers.StartAsync(kind);

        await office.SendAsync(Actors.Wang, new KeepSecret("1357"));
        await office.SendAsync(Actors.Wang, new KeepSecret("2468"));

        var records = await office.ReadAsync(db => db.Set<CommandRecord>().ToListAsync(Token));
        records.Count.ShouldBe(2);
        records[0].Digest.ShouldBe(records[1].Digest);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_answer_that_is_a_secret_is_not_given_twice(DatabaseKind kind)
    {
        await using var office = await Ledgers.StartAsync(kind);
        var envelope = new CommandEnvelope(office.Ids.Next());
        (await office.As(Actors.Wang).SendAsync(new TellSecret("1357"), envelope, Token)).Value.ShouldBe("1357 told");

        var again = await office.As(Actors.Wang).SendAsync(new TellSecret("1357"), envelope, Token);

        again.Fault.ShouldBe(new FoundationFault.AlreadyDone());
        (await office.ReadAsync(db => db.Set<CommandRecord>().SingleAsync(Token))).Result.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_secret_command_that_was_only_done_answers_so_again(DatabaseKind kind)
    {
        await using var office = await Ledgers.StartAsync(kind);
        var envelope = new CommandEnvelope(office.Ids.Next());
        await office.As(Actors.Wang).SendAsync(new KeepSecret("1357"), envelope, Token);

        var again = await office.As(Actors.Wang).SendAsync(new KeepSecret("1357"), envelope, Token);

        again.Fault.ShouldBeNull();
    }
}
