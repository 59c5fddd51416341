using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Audit;
using Office.Organization.Foundation;
using Office.Web.Data;

namespace Office.Integration.Tests.Permissions;

/// <summary>Every command and query against every role, through the dispatcher, as <see cref="PermissionTable"/> states it.</summary>
public sealed class PermissionMatrixTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static IReadOnlyList<Type> Listed { get; } =
        [.. Probes.Requests.Where(request => PermissionTable.Rows.ContainsKey(request.Name))];

    [Fact]
    public void Every_command_and_query_stands_in_the_table_and_nothing_else_does()
    {
        Probes.Requests.Except(Listed).Select(request => request.Name).ShouldBeEmpty("give each a row in a file of Permissions/Tables");
        PermissionTable.Rows.Keys.Except(Listed.Select(request => request.Name), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Every_command_and_query_has_a_handler() =>
        OfficeAssemblies.All.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.IsAbstract && type.GetInterfaces().Any(IsRequest))
            .Except(Probes.Requests)
            .ShouldBeEmpty();

    [Fact]
    public async Task The_table_holds_for_every_request_and_every_role() =>
        await HoldsAsync(DatabaseKind.Sqlite, Listed);

    [Fact]
    public async Task The_table_holds_on_PostgreSQL_for_every_fourth_request() =>
        await HoldsAsync(DatabaseKind.Postgres, [.. Listed.Where((_, place) => place % 4 == 0)]);

    [Fact]
    public async Task Who_has_nothing_to_do_with_a_matter_is_told_that_it_is_not_there()
    {
        await using var office = await StartAsync(DatabaseKind.Sqlite);
        var request = Probes.Requests.Single(type => type.Name == "SubmitDispatch");

        (await AskAsync(office, Actors.Of(1, "赵䶮", "主任", Actors.OtherOrgan), request)).ShouldBe(new FoundationFault.Missing());
        (await AskAsync(office, Roles.All.Single(role => role.Name == "reader").Actor, request)).ShouldBe(new FoundationFault.NotAllowed());
    }

    [Fact]
    public async Task A_refusal_leaves_one_row_in_the_audit_and_nothing_else()
    {
        await using var office = await StartAsync(DatabaseKind.Sqlite);
        var before = await RowsAsync(office);
        var refused = 0;
        foreach (var request in Listed)
        {
            foreach (var (_, actor, _) in Roles.All.Where(role => !PermissionTable.Rows[request.Name].Contains(role.Name)))
            {
                var fault = await AskAsync(office, actor, request);
                var rows = await office.ReadAsync(db => db.Set<AuditRow>()
                    .Where(row => row.OfficialId == actor.OfficialId && row.Verb == request.Name).ToListAsync(Token));
                rows.Select(row => (row.OrganId, row.Result)).ShouldBe([(actor.OrganId, fault!.Code)]);
                refused++;
            }
        }

        var after = await RowsAsync(office);
        after["audit"].ShouldBe(before["audit"] + refused);
        after.Where(table => table.Key != "audit").ShouldBe(before.Where(table => table.Key != "audit"));
    }

    private static async Task HoldsAsync(DatabaseKind kind, IReadOnlyList<Type> requests)
    {
        await using var office = await StartAsync(kind);
        List<string> wrong = [];
        foreach (var request in requests)
        {
            foreach (var (role, actor, _) in Roles.All)
            {
                var fault = await AskAsync(office, actor, request);
                if (fault is Probes.Reached != PermissionTable.Rows[request.Name].Contains(role))
                {
                    wrong.Add($"{request.Name} as {role}: {fault?.Code}");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    private static async Task<OfficeHost> StartAsync(DatabaseKind kind)
    {
        var office = await OfficeHost.StartAsync(kind, Probes.Add);
        foreach (var (_, actor, grants) in Roles.All)
        {
            foreach (var (thing, relation) in grants)
            {
                // A right comes with the post, a relation to a matter with the person.
                await office.GrantAsync(thing, thing == Roles.Matter ? actor.OfficialId : actor.PostId, relation);
            }
        }

        return office;
    }

    private static Task<Fault?> AskAsync(OfficeHost office, Actor actor, Type request)
    {
        var contract = request.GetInterfaces().Single(IsRequest);
        var name = contract.GetGenericTypeDefinition() == typeof(ICommand<>) ? nameof(SendAsync) : nameof(QueryAsync);
        return (Task<Fault?>)typeof(PermissionMatrixTests).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(contract.GenericTypeArguments[0])
            .Invoke(null, [office, actor, Probes.Make(request)])!;
    }

    private static async Task<Fault?> SendAsync<TResult>(OfficeHost office, Actor actor, ICommand<TResult> command) =>
        (await office.SendAsync(actor, command)).Fault;

    private static async Task<Fault?> QueryAsync<TResult>(OfficeHost office, Actor actor, IQuery<TResult> query) =>
        (await office.AskAsync(actor, query)).Fault;

    private static bool IsRequest(Type contract) => contract.IsGenericType
        && (contract.GetGenericTypeDefinition() == typeof(ICommand<>) || contract.GetGenericTypeDefinition() == typeof(IQuery<>));

    private static Task<Dictionary<string, long>> RowsAsync(OfficeHost office) => office.ReadAsync(async db =>
    {
        Dictionary<string, long> rows = new(StringComparer.Ordinal);
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal))
        {
            // A table's name cannot be a parameter; these come from the model.
#pragma warning disable EF1002
            rows[table] = await db.Database.SqlQueryRaw<long>($"SELECT COUNT(*) AS \"Value\" FROM {table}").SingleAsync(Token);
#pragma warning restore EF1002
        }

        return rows;
    });
}
