using Microsoft.EntityFrameworkCore;
using Office.Documents.BusinessForms.Opinions;
using Office.Documents.Signatures;
using Office.Integration.Tests.Dispatches;
using Office.Organization.Foundation;
using Office.Web.Cli;
using static Office.Integration.Tests.Dispatches.TownDirectory;

namespace Office.Integration.Tests.BusinessForms;

/// <summary>Decisions on forms stay as they were made: the database refuses to change them, and <c>office verify</c> finds what was.</summary>
public sealed class StoredFormTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => DispatchTown.Token;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Untouched_decisions_are_whole(DatabaseKind kind)
    {
        await using var town = await DecidedAsync(kind);

        var (exit, said) = await VerifyAsync(town);

        exit.ShouldBe(ExitCode.Done, said);
        said.ShouldContain("2 decisions on forms");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_database_refuses_to_change_a_decision(DatabaseKind kind)
    {
        await using var town = await DecidedAsync(kind);

        foreach (var sql in (string[])["UPDATE form_opinions SET opinion = 'x'", "DELETE FROM form_opinions", "DELETE FROM sign_offs"])
        {
            // One row at least, so that the trigger of SQLite, which asks of each row, is asked.
            if (kind is DatabaseKind.Sqlite && sql.EndsWith("sign_offs", StringComparison.Ordinal))
            {
                continue;
            }

            var change = () => ExecuteAsync(town, sql);
            (await change.ShouldThrowAsync<System.Data.Common.DbException>()).Message.ShouldContain("append-only");
        }
    }

    [Theory]
    [InlineData("UPDATE form_opinions SET opinion = '不同意' WHERE step = 'unit-head'", "the row's opinion is not what was signed")]
    [InlineData("UPDATE form_opinions SET outcome = 'disagree' WHERE step = 'leader'", "the row's outcome is not what was signed")]
    [InlineData("UPDATE form_opinions SET name = '别人' WHERE step = 'leader'", "the row's signer is not what was signed")]
    [InlineData("UPDATE form_opinions SET on_behalf_of_name = '别人' WHERE step = 'leader'", "the row's principal is not what was signed")]
    [InlineData("UPDATE form_opinions SET at = at - 1 WHERE step = 'leader'", "the row's time is not what was signed")]
    [InlineData("UPDATE form_opinions SET payload = x'7b7d' WHERE step = 'leader'", "the kept payload was changed")]
    [InlineData("UPDATE form_opinions SET signature = zeroblob(64) WHERE step = 'leader'", "the signature does not fit the payload")]
    [InlineData("UPDATE form_opinions SET payload = NULL WHERE step = 'leader'", "the signature of a decision is missing")]
    [InlineData("UPDATE form_texts SET content = x'7b7d'", "the content that was decided on is missing or was changed")]
    [InlineData("DELETE FROM official_keys", "the key is not one that the official ever had")]
    public async Task What_somebody_changed_in_the_database_is_found(string change, string line)
    {
        await using var town = await DecidedAsync(DatabaseKind.Sqlite);
        await ExecuteAsync(town, "DROP TRIGGER form_opinions_no_update");
        await ExecuteAsync(town, change);

        var (exit, said) = await VerifyAsync(town);

        exit.ShouldBe(ExitCode.Failed);
        said.ShouldContain($"forms: opinion ");
        said.ShouldContain(line);
    }

    [Fact]
    public async Task Handwriting_is_signed_with_the_decision()
    {
        await using var town = await DispatchTown.StartAsync(DatabaseKind.Sqlite);
        await town.InstallAsync("leave");
        var id = await town.FileAsync(Drafter, "leave", FormTown.Leave);
        var view = await town.FormAsync(Head, id);
        var ink = """{"width":300,"height":200,"strokes":[[10,10,20.5,30,40,12]]}"""u8.ToArray();

        (await town.SendAsync(Head, new DecideFormMatter(id, view.Item!.Id, "agree", null, view.Revision, [], ink))).Fault.ShouldBeNull();

        var opinion = (await town.FormAsync(Head, id)).Opinions.ShouldHaveSingleItem();
        opinion.Ink.ShouldBe(ink);
        SignOffPayload.Read(opinion.Payload!).OpinionHash.ShouldBe(OpinionHash.Of(null, ink));
    }

    private static async Task<DispatchTown> DecidedAsync(DatabaseKind kind)
    {
        var town = await DispatchTown.StartAsync(kind);
        await town.InstallAsync("leave");
        var id = await town.FileAsync(Drafter, "leave", FormTown.Leave);
        (await town.DecideAsync(Head, id, opinion: "同意。")).Fault.ShouldBeNull();
        (await town.DecideAsync(Deputy, id)).Fault.ShouldBeNull();
        var signers = await town.Office.ReadAsync(db => db.Set<FormOpinion>().Select(o => new { o.OfficialId, o.KeyId, o.PublicKey }).ToListAsync(Token));
        await town.Office.ArrangeAsync(db => db.AddRange(signers.Select(signer => OfficialKey.Create(
            signer.OfficialId, Organ, new NewKey(signer.KeyId!.Value, signer.PublicKey!, new WrappedKey([], [], 1)), town.Office.Clock.GetUtcNow()))));
        return town;
    }

    private static async Task<(ExitCode Exit, string Said)> VerifyAsync(DispatchTown town)
    {
        using var said = new StringWriter();
        var exit = await VerifyCommand.RunAsync(town.Office.Services, new CliOutput(said, said));
        return (exit, said.ToString());
    }

    private static Task ExecuteAsync(DispatchTown town, string sql) => town.Office.Get<IUnitOfWork>().WriteAsync(
        async (session, token) => await session.ExecuteAsync(sql, [], token) > 0, Token);
}
