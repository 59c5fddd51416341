using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization.Foundation;
using Office.Web.Data.Sqlite;

namespace Office.Integration.Tests.Foundation;

public sealed class SqliteWriterTests
{
    private const int TooMuch = 8 << 20;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_disk_refuses_what_does_not_fit_and_takes_the_rest_of_the_batch()
    {
        await using var office = await Ledgers.OpenedAsync(DatabaseKind.Sqlite);
        await LimitAsync(office, morePages: 100);

        // Started together, so that they share the transaction that the big one loses.
        var before = office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 1));
        var big = office.SendAsync(Actors.Wang, new FillRegister(Ledgers.Root, TooMuch));
        var after = office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 2));

        (await before).Value.ShouldBe(1);
        (await big).Fault.ShouldBe(new FoundationFault.StorageUnavailable());
        (await after).Value.ShouldBe(2);
        var history = await office.ReadAsync(db => db.Set<HistoryRow>().OrderBy(row => row.Seq).ToListAsync(Token));
        history.Select(row => row.Verb).ShouldBe(["register.opened", "register.marked", "register.marked"]);
        var root = await office.ReadAsync(db => db.Set<Root>().SingleAsync(Token));
        HistoryChain.FirstBroken(history, root.HistoryHead, root.HistorySeq).ShouldBeNull();
    }

    [Fact]
    public async Task A_command_that_met_a_full_disk_is_done_when_it_is_sent_again()
    {
        await using var office = await Ledgers.OpenedAsync(DatabaseKind.Sqlite);
        await LimitAsync(office, morePages: 100);
        var (command, envelope) = (new FillRegister(Ledgers.Root, TooMuch), new CommandEnvelope(office.Ids.Next()));
        (await office.As(Actors.Wang).SendAsync(command, envelope, Token)).Fault.ShouldBe(new FoundationFault.StorageUnavailable());

        await LimitAsync(office, morePages: 100_000);

        (await office.As(Actors.Wang).SendAsync(command, envelope, Token)).Value.ShouldBe(TooMuch);
    }

    [Fact]
    public async Task A_disk_that_is_really_full_refuses_every_command_until_there_is_room()
    {
        using var disk = SmallDisk.Mount(megabytes: 8);
        await using var office = await Ledgers.StartAsync(
            DatabaseKind.Sqlite, services => services.AddSingleton(provider => disk.Database()));
        await office.SendAsync(Actors.Wang, new OpenRegister(Ledgers.Root));
        var envelope = new CommandEnvelope(office.Ids.Next());
        disk.Fill();

        var refused = await office.As(Actors.Wang).SendAsync(new FillRegister(Ledgers.Root, 1 << 16), envelope, Token);
        disk.MakeRoom();
        var taken = await office.As(Actors.Wang).SendAsync(new FillRegister(Ledgers.Root, 1 << 16), envelope, Token);

        refused.Fault.ShouldBe(new FoundationFault.StorageUnavailable());
        taken.Fault.ShouldBeNull();
        (await office.ReadAsync(db => db.Set<HistoryRow>().CountAsync(Token))).ShouldBe(2);
    }

    [Fact]
    public async Task A_locked_file_refuses_all_that_wait_and_takes_them_once_it_is_free()
    {
        string path = null!;
        await using var office = await Ledgers.OpenedAsync(DatabaseKind.Sqlite, services =>
        {
            path = ((SqliteDatabase)services.Last(s => s.ServiceType == typeof(SqliteDatabase)).ImplementationInstance!).Path;
            services.AddSingleton(new SqliteDatabase(path, patienceSeconds: 1));
        });
        var envelopes = Enumerable.Range(0, 3).Select(_ => new CommandEnvelope(office.Ids.Next())).ToList();
        Task<Outcome<int>[]> SendAllAsync() => Task.WhenAll(envelopes.Select(
            (envelope, i) => office.As(Actors.Wang).SendAsync(new MarkRegister(Ledgers.Root, i), envelope, Token)));

        using (var other = new SqliteDatabase(path).OpenWriter())
        using (other.BeginTransaction(deferred: false))
        {
            (await SendAllAsync()).ShouldAllBe(answer => answer.Fault is FoundationFault.StorageUnavailable);
        }

        (await SendAllAsync()).Select(answer => answer.Value).ShouldBe([0, 1, 2]);
        (await office.ReadAsync(db => db.Set<Root>().SingleAsync(Token))).Revision.ShouldBe(4);
    }

    [Fact]
    public async Task A_transaction_that_is_lost_unnoticed_is_never_answered_as_done()
    {
        await using var office = await Ledgers.OpenedAsync(DatabaseKind.Sqlite);

        var write = () => office.Get<IUnitOfWork>().WriteAsync(
            async (session, token) =>
            {
                await session.ExecuteAsync("ROLLBACK", [], token);
                return true;
            },
            Token);

        await write.ShouldThrowAsync<StorageUnavailableException>();
        (await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 1))).Value.ShouldBe(1);
    }

    // On the writer's own connection: the limit holds as long as that does.
    private static Task LimitAsync(OfficeHost office, int morePages) => office.Get<IUnitOfWork>().WriteAsync(
        async (session, token) =>
        {
            var pages = await session.ReadAsync("PRAGMA page_count", [], reader => reader.GetInt64(0), token);
            await session.ReadAsync($"PRAGMA max_page_count = {pages[0] + morePages}", [], reader => reader.GetInt64(0), token);
            return true;
        },
        Token);
}
