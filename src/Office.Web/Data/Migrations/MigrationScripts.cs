using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Office.Web.Data.Migrations;

/// <summary>
/// The numbered scripts inside this assembly. A step is a file <c>NNNN_name.sql</c> or a folder of that name whose files run in
/// ordinal order (<c>0001_initial</c>: a file per table, so that two people adding tables do not meet in one file).
/// </summary>
public static class MigrationScripts
{
    /// <param name="provider"><c>Sqlite</c> or <c>Postgres</c>: the folder under <c>Data</c>.</param>
    public static IReadOnlyList<Migration> Of(string provider)
    {
        var assembly = typeof(MigrationScripts).Assembly;
        var prefix = $"Data/{provider}/";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .GroupBy(name => name[prefix.Length..].Split('/')[0], StringComparer.Ordinal)
                .OrderBy(step => step.Key, StringComparer.Ordinal)
                .Select(step => Make(step.Key, string.Join('\n', step.Select(Read)))),
        ];

        string Read(string resource)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            return reader.ReadToEnd();
        }
    }

    private static Migration Make(string step, string sql) => new(
        int.Parse(step.AsSpan(0, 4), CultureInfo.InvariantCulture),
        Path.GetFileNameWithoutExtension(step),
        sql,
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql))));
}
