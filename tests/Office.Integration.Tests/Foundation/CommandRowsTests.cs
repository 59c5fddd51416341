using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Foundation;

public sealed class CommandRowsTests
{
    private static readonly Guid s_organ = SequentialIds.Make(1);
    private static readonly Guid s_root = SequentialIds.Make(2);
    private static readonly Guid s_definition = SequentialIds.Make(3);
    private static readonly Guid s_instance = SequentialIds.Make(4);
    private static readonly Guid s_item = SequentialIds.Make(5);
    private static readonly DateTimeOffset s_at = DateTimeOffset.FromUnixTimeMilliseconds(1_760_000_000_123);

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_row_is_read_by_EF_and_by_hand_as_it_was_added(DatabaseKind kind)
    {
        await using var office = await OfficeHost.StartAsync(kind);
        var added = Item();

        await WriteAsync(office, (rows, _) => rows.Of<WorkItem>().Add(added));

        var byEf = await office.ReadAsync(db => db.Set<WorkItem>().SingleAsync(Token));
        var byHand = (await ReadAsync<WorkItem>(office)).ShouldHaveSingleItem();
        byEf.ShouldBeEquivalentTo(added);
        byHand.ShouldBeEquivalentTo(added);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Of_a_row_that_was_read_only_what_has_changed_is_written(DatabaseKind kind)
    {
        await using var office = await OfficeHost.StartAsync(kind);
        await WriteAsync(office, (rows, _) => rows.Of<WorkItem>().Add(Item()));
        List<string> sent = [];

        await WriteAsync(office, async (rows, session) =>
        {
            var items = rows.Of<WorkItem>();
            await session.SendAsync(Token, items.Select("root_id = @p0", [s_root]));
            items.Known.Single().Outcome = "agree";
        }, sent);

        sent.Single(sql => !sql.StartsWith("SELECT", StringComparison.Ordinal))
            .ShouldBe("""UPDATE "work_items" SET "outcome" = @p0 WHERE "id" = @p1""");
        (await ReadAsync<WorkItem>(office)).Single().Outcome.ShouldBe("agree");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_row_that_is_read_again_is_the_same_one_with_its_changes(DatabaseKind kind)
    {
        await using var office = await OfficeHost.StartAsync(kind);
        await WriteAsync(office, (rows, _) => rows.Of<WorkItem>().Add(Item()));

        await WriteAsync(office, async (rows, session) =>
        {
            List<WorkItem> first = [], second = [];
            var items = rows.Of<WorkItem>();
            await session.SendAsync(Token, items.Select("id = @p0", [s_item], first));
            first[0].Outcome = "agree";
            await session.SendAsync(Token, items.Select("root_id = @p0", [s_root], second));
            second.ShouldHaveSingleItem().ShouldBeSameAs(first[0]);
            items.Find(s_item)!.Outcome.ShouldBe("agree");
        });
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Rows_are_removed_by_their_key_and_what_was_only_added_is_never_written(DatabaseKind kind)
    {
        await using var office = await OfficeHost.StartAsync(kind);
        await office.GrantAsync(s_root, s_item, Relation.Handler);
        List<string> sent = [];

        await WriteAsync(office, (rows, _) =>
        {
            var grants = rows.Of<Grant>();
            grants.Remove(new Grant(s_root, s_item, Relation.Handler, SequentialIds.Make(0xfff)));
            grants.Remove(grants.Add(new Grant(s_root, s_item, Relation.Reader, s_item)));
            grants.Add(new Grant(s_root, s_item, Relation.FormerHandler, s_item));
        }, sent);

        (await office.ReadAsync(db => db.Set<Grant>().Select(grant => grant.Relation).ToListAsync(Token)))
            .ShouldBe([Relation.FormerHandler]);
        sent.Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Two_that_began_from_the_same_state_cannot_both_write_it(DatabaseKind kind)
    {
        await using var office = await OfficeHost.StartAsync(kind);
        await office.ArrangeAsync(db => db.AddRange(
            new ProcessDefinition(s_definition, s_organ, "matter", 1) { Name = "事项", Sha256 = "", Xml = [], PublishedAt = s_at },
            new ProcessInstance(s_instance, s_organ, s_root, s_definition) { StartedAt = s_at }));

        await WriteAsync(office, async (first, session) =>
        {
            var second = new CommandRows(session, office.Get<RowMaps>());
            foreach (var rows in new[] { first, second })
            {
                await session.SendAsync(Token, rows.Of<ProcessInstance>().Select("id = @p0", [s_instance]));
                rows.Of<ProcessInstance>().Find(s_instance)!.Version++;
            }

            second.Queue();
            await session.SendAsync(Token);
            first.Queue();
            await Should.ThrowAsync<DbUpdateConcurrencyException>(() => session.SendAsync(Token));
        });
    }

    private static WorkItem Item() => new(s_item, s_organ, s_root, s_instance)
    {
        StepId = "review",
        StepName = "办公室审核",
        Kind = WorkItemKind.Decide,
        OpinionSlot = "review",
        State = WorkItemState.Opened,
        Title = "关于防汛的通知",
        MatterKind = "dispatch.Notice",
        Urgency = 2,
        Due = s_at.AddDays(1),
        SentBy = s_root,
        SentAt = s_at,
        OpenedAt = s_at.AddMilliseconds(1),
        ClosedBy = s_organ,
        RoundId = s_definition,
    };

    private static Task WriteAsync(OfficeHost office, Action<CommandRows, DbSession> change, List<string>? sent = null) => WriteAsync(
        office,
        (rows, session) =>
        {
            change(rows, session);
            return Task.CompletedTask;
        },
        sent);

    private static Task WriteAsync(OfficeHost office, Func<CommandRows, DbSession, Task> change, List<string>? sent = null) =>
        office.Get<IUnitOfWork>().WriteAsync(
            async (given, token) =>
            {
                var session = new DbSession(given.Connection, given.Transaction, given.Dialect)
                {
                    Watch = statements => sent?.AddRange(statements.Select(statement => statement.Sql)),
                };
                var rows = new CommandRows(session, office.Get<RowMaps>());
                await change(rows, session);
                rows.Queue();
                await session.SendAsync(token);
                return true;
            },
            Token);

    private static Task<List<T>> ReadAsync<T>(OfficeHost office)
        where T : class => office.Get<IUnitOfWork>().ReadAsync(
            async (session, token) =>
            {
                List<T> found = [];
                var rows = new CommandRows(session, office.Get<RowMaps>());
                await session.SendAsync(token, rows.Of<T>().Select("1 = 1", [], found));
                return found;
            },
            Token);
}
