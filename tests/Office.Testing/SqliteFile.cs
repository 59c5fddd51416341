using Office.Web.Data.Sqlite;

namespace Office.Testing;

/// <summary>Copies of one database file with the schema, made once per test process.</summary>
internal static class SqliteFile
{
    private static readonly Lazy<string> s_template = new(MakeTemplate);

    public static string Copy()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("office-test-").FullName, "office.db");
        File.Copy(s_template.Value, path);
        return path;
    }

    private static string MakeTemplate()
    {
        var folder = Directory.CreateTempSubdirectory("office-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var path = Path.Combine(folder, "template.db");
        // Closing the only connection folds the WAL into the file, so that a copy of the file is the whole database.
        using var connection = new SqliteDatabase(path).OpenWriter();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The model's own statements.
        command.CommandText = SchemaOfTheModel.Of(DatabaseKind.Sqlite);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        return path;
    }
}
