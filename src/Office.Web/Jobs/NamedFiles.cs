using System.Globalization;
using Office.Organization.Foundation;

namespace Office.Web.Jobs;

/// <summary>
/// Which stored files the rows name: attachments, typeset and sealed files, arrived originals, the ledger of seal uses. A new
/// column that names a file is added here, or its files are collected.
/// </summary>
internal sealed class NamedFiles(IUnitOfWork work)
{
    private static readonly (string Table, string Column)[] s_hashes =
    [
        ("dispatches", "layout_hash"), ("dispatches", "sealed_hash"), ("arrivals", "sealed_hash"),
        ("seal_uses", "layout_hash"), ("seal_uses", "sealed_hash"), ("seal_uses", "ofd_hash"), ("seal_uses", "stamped_hash"), ("entries", "proof_hash"),
        ("supervision_notices", "file_hash"), ("archive_packages", "package_hash"), ("archive_transfers", "package_hash"),
    ];

    /// <summary>Every file that a row names, as its address; one that several rows name comes several times.</summary>
    public async IAsyncEnumerable<string> AllAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var address in await ReadAsync("SELECT sha256 FROM attachments", reader => reader.GetString(0), cancellationToken))
        {
            yield return address;
        }

        foreach (var (table, column) in s_hashes)
        {
            var addresses = await ReadAsync(
                $"SELECT {column} FROM {table} WHERE {column} IS NOT NULL",
                reader => Convert.ToHexStringLower((byte[])reader[0]),
                cancellationToken);
            foreach (var address in addresses)
            {
                yield return address;
            }
        }
    }

    /// <summary>Whether any row names this file now.</summary>
    public async Task<bool> IsNamedAsync(string sha256, CancellationToken cancellationToken)
    {
        var sql = "SELECT EXISTS (SELECT 1 FROM attachments WHERE sha256 = @p0)"
            + string.Concat(s_hashes.Select(hash => string.Create(
                CultureInfo.InvariantCulture, $" OR EXISTS (SELECT 1 FROM {hash.Table} WHERE {hash.Column} = @p1)")));
        var found = await work.ReadAsync(
            (session, token) => session.ReadAsync(
                sql,
                [sha256, Convert.FromHexString(sha256)],
                reader => Convert.ToBoolean(reader.GetValue(0), CultureInfo.InvariantCulture),
                token),
            cancellationToken);
        return found[0];
    }

    private Task<IReadOnlyList<string>> ReadAsync(
        string sql, Func<System.Data.Common.DbDataReader, string> read, CancellationToken cancellationToken) =>
        work.ReadAsync((session, token) => session.ReadAsync(sql, [], read, token), cancellationToken);
}
