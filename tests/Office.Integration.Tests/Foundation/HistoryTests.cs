using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Integration.Tests.Foundation;

public sealed class HistoryTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_untouched_history_is_whole(DatabaseKind kind)
    {
        await using var office = await WithThreeRowsAsync(kind);
        var (rows, root) = await ReadAsync(office);

        rows.Count.ShouldBe(3);
        HistoryChain.FirstBroken(rows, root.HistoryHead, root.HistorySeq).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_changed_row_is_found(DatabaseKind kind)
    {
        await using var office = await WithThreeRowsAsync(kind);
        var (rows, root) = await ReadAsync(office);

        rows[1] = rows[1] with { ActorName = "别人" };

        HistoryChain.FirstBroken(rows, root.HistoryHead, root.HistorySeq).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_row_taken_out_of_the_end_is_found(DatabaseKind kind)
    {
        await using var office = await WithThreeRowsAsync(kind);
        var (rows, root) = await ReadAsync(office);

        HistoryChain.FirstBroken(rows[..2], root.HistoryHead, root.HistorySeq).ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_database_refuses_to_change_what_is_recorded(DatabaseKind kind)
    {
        await using var office = await WithThreeRowsAsync(kind);

        foreach (var sql in (string[])["UPDATE history SET verb = 'x'", "DELETE FROM history", "DELETE FROM audit"])
        {
            var change = () => office.Get<IUnitOfWork>().WriteAsync(
                async (session, token) => await session.ExecuteAsync(sql, [], token) > 0, Token);
            (await change.ShouldThrowAsync<System.Data.Common.DbException>()).Message.ShouldContain("append-only");
        }
    }

    private static async Task<OfficeHost> WithThreeRowsAsync(DatabaseKind kind)
    {
        var office = await Ledgers.OpenedAsync(kind);
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 1));
        await office.SendAsync(Actors.Wang, new MarkRegister(Ledgers.Root, 2));
        return office;
    }

    private static Task<(List<HistoryRow> Rows, Root Root)> ReadAsync(OfficeHost office) => office.ReadAsync(async db =>
        (await db.Set<HistoryRow>().OrderBy(row => row.Seq).ToListAsync(Token), await db.Set<Root>().SingleAsync(Token)));
}
