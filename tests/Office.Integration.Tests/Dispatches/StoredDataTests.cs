using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents;
using Office.Documents.Attachments;
using Office.Documents.Signatures;
using Office.Organization.Audit;
using Office.Organization.Foundation;
using Office.Web.Cli;
using Office.Web.Data.Sqlite;
using Office.Web.Jobs;
using Office.Web.Reactions;

namespace Office.Integration.Tests.Dispatches;

/// <summary>What <c>office verify</c> proves of the data of a whole dispatch, and what housekeeping leaves of its files.</summary>
public sealed class StoredDataTests
{
    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_untouched_office_is_whole(DatabaseKind kind)
    {
        await using var town = await DistributedAsync(kind);

        var (exit, lines) = await VerifyAsync(town);

        exit.ShouldBe(ExitCode.Done, string.Join('\n', lines));
        // Where the machine has an OpenSSL that seals OFD there is a file more.
        lines.ShouldHaveSingleItem().ShouldContain("8 signatures, 0 decisions on forms, 1 issued texts, attachments of 1 dispatches, ");
        lines[0].ShouldEndWith(" files: all whole");
    }

    [Theory]
    [InlineData("UPDATE history SET actor_name = '别人' WHERE verb = 'dispatch.numbered'", "history: ")]
    [InlineData("DELETE FROM history WHERE verb = 'dispatch.numbered'", "history: ")]
    [InlineData("UPDATE audit SET result = 'done' || result WHERE seq = 3", "audit: ")]
    [InlineData("UPDATE sign_offs SET opinion = '不同意' WHERE step = 'issue'", "the row's opinion is not what was signed")]
    [InlineData("UPDATE sign_offs SET decision = 3 WHERE step = 'issue'", "the row's decision is not what was signed")]
    [InlineData("UPDATE sign_offs SET signed_at = signed_at - 1 WHERE step = 'issue'", "the row's time is not what was signed")]
    [InlineData("UPDATE sign_offs SET payload = x'7b7d' WHERE step = 'issue'", "the kept payload was changed")]
    [InlineData("UPDATE sign_offs SET signature = zeroblob(64) WHERE step = 'issue'", "the signature does not fit the payload")]
    [InlineData("UPDATE dispatch_texts SET content = x'7b7d'", "the text that was signed is missing or was changed")]
    [InlineData("DELETE FROM official_keys", "the key is not one that the official ever had")]
    [InlineData("UPDATE seal_uses SET \"order\" = x'7b7d'", "the signature does not fit the order")]
    [InlineData("UPDATE dispatches SET sealed_hash = zeroblob(32)", "the file is missing")]
    public async Task What_somebody_changed_in_the_database_is_found(string change, string line)
    {
        await using var town = await DistributedAsync(DatabaseKind.Sqlite);
        await ChangeAsync(town, change);

        var (exit, lines) = await VerifyAsync(town);

        exit.ShouldBe(ExitCode.Failed);
        lines.ShouldContain(found => found.Contains(line, StringComparison.Ordinal), string.Join('\n', lines));
    }

    [Fact]
    public async Task A_byte_changed_in_a_stored_file_is_found()
    {
        await using var town = await DistributedAsync(DatabaseKind.Sqlite);
        var file = Files(town).First();
        var bytes = await File.ReadAllBytesAsync(file, Token);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, Token);

        var (exit, lines) = await VerifyAsync(town);

        exit.ShouldBe(ExitCode.Failed);
        lines.ShouldContain(line => line == $"files: {Path.GetFileName(file)}: the file's bytes were changed");
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_file_that_nothing_names_is_collected_after_a_day_and_no_other(DatabaseKind kind)
    {
        await using var town = await DistributedAsync(kind);
        var named = Files(town).ToList();
        await town.Office.Get<IAttachmentStore>().SaveBytesAsync("nobody keeps this"u8.ToArray(), "lost.txt", Token);
        var collect = ActivatorUtilities.CreateInstance<CollectOrphans>(town.Office.Services);
        (await collect.RunAsync(Token)).ShouldBe(0);

        town.Office.Clock.Advance(TimeSpan.FromHours(25));

        (await collect.RunAsync(Token)).ShouldBe(1);
        Files(town).Order(StringComparer.Ordinal).ShouldBe(named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_column_that_names_a_file_keeps_it()
    {
        await using var town = await DistributedAsync(DatabaseKind.Sqlite);
        var named = town.Office.Get<NamedFiles>();
        var columns = (await NamingColumnsAsync(town)).ToList();

        columns.ShouldBe(["arrivals.sealed_hash", "dispatches.layout_hash", "dispatches.sealed_hash", "seal_uses.layout_hash", "seal_uses.sealed_hash", "supervision_notices.file_hash"]);
        await ChangeAsync(town, """
            INSERT INTO supervision_notices (id, organ_id, item_id, colour, number, round, unit_name, requirement, due_at, issued_at, issuer_name)
            VALUES (zeroblob(16), zeroblob(16), zeroblob(16), 1, '', 1, '', '', 0, 0, '')
            """);
        foreach (var (column, index) in columns.Select((column, index) => (column, index)))
        {
            var hash = Convert.ToHexStringLower([.. Enumerable.Repeat((byte)(index + 1), 32)]);
            (await named.IsNamedAsync(hash, Token)).ShouldBeFalse();
            var parts = column.Split('.');
            await ChangeAsync(town, $"UPDATE {parts[0]} SET {parts[1]} = x'{hash}'");
            (await named.IsNamedAsync(hash, Token)).ShouldBeTrue(column);
        }
    }

    private static async Task<DispatchTown> DistributedAsync(DatabaseKind kind)
    {
        var town = await DispatchTown.StartAsync(kind);
        var id = await town.DispatchAtAsync("end");
        await town.PumpAsync();
        (await town.Office.Get<AuditSealer>().SealAsync(Token)).ShouldBePositive();
        var signers = await town.Office.ReadAsync(db => db.SignOffs.Select(s => new { s.OfficialId, s.KeyId, s.PublicKey }).ToListAsync(Token));
        var keepers = await town.Office.ReadAsync(db => db.SealUses.Where(u => u.DispatchId == id)
            .Select(u => new { OfficialId = u.KeeperId, KeyId = u.Id, u.PublicKey }).ToListAsync(Token));
        await town.Office.ArrangeAsync(db => db.AddRange(signers.Concat(keepers).DistinctBy(signer => signer.KeyId).Select(signer =>
            OfficialKey.Create(
                signer.OfficialId,
                TownDirectory.Organ,
                new NewKey(signer.KeyId, signer.PublicKey, new WrappedKey([], [], 1)),
                town.Office.Clock.GetUtcNow()))));
        return town;
    }

    private static async Task<(ExitCode Exit, IReadOnlyList<string> Lines)> VerifyAsync(DispatchTown town)
    {
        using var said = new StringWriter();
        var exit = await VerifyCommand.RunAsync(town.Office.Services, new CliOutput(said, said));
        return (exit, said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    // Somebody with the owner's hands takes the triggers away first.
    private static async Task ChangeAsync(DispatchTown town, string change)
    {
        await using var connection = town.Office.Get<SqliteDatabase>().OpenWriter();
        foreach (var table in (string[])["history", "audit", "sign_offs"])
        {
            await ExecuteAsync(connection, $"DROP TRIGGER IF EXISTS {table}_no_update; DROP TRIGGER IF EXISTS {table}_no_delete");
        }

        (await ExecuteAsync(connection, change)).ShouldBePositive(change);
    }

    private static async Task<int> ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The test's own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteNonQueryAsync(Token);
    }

    private static Task<IReadOnlyList<string>> NamingColumnsAsync(DispatchTown town) => town.Office.Get<IUnitOfWork>().ReadAsync(
        (session, token) => session.ReadAsync(
            """
            SELECT m.name || '.' || c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c
            WHERE m.type = 'table' AND (c.name LIKE '%layout_hash' OR c.name LIKE '%sealed_hash' OR c.name LIKE '%file_hash') ORDER BY 1
            """,
            [],
            reader => reader.GetString(0),
            token),
        Token);

    private static IEnumerable<string> Files(DispatchTown town) =>
        Directory.EnumerateFiles(town.Office.Get<AttachmentFolder>().Path, "*", SearchOption.AllDirectories);
}
