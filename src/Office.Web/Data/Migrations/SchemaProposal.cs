using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Office.Organization.Foundation;

namespace Office.Web.Data.Migrations;

/// <summary>
/// The first migration as the model wants it: a script per table. Used by <c>migrate --propose</c> and by the drift test; after the
/// first release this is only compared, never written.
/// </summary>
public static class SchemaProposal
{
    /// <summary>File name → SQL. PostgreSQL's foreign keys come in files of their own (<c>~table.sql</c>), after every table.</summary>
    public static IReadOnlyDictionary<string, string> Of(OfficeDbContext context)
    {
        var model = ((IDesignTimeModel)context.GetInfrastructure().GetRequiredService(typeof(IDesignTimeModel))).Model;
        var differ = (IMigrationsModelDiffer)context.GetInfrastructure().GetRequiredService(typeof(IMigrationsModelDiffer));
        var writer = (IMigrationsSqlGenerator)context.GetInfrastructure().GetRequiredService(typeof(IMigrationsSqlGenerator));
        var operations = differ.GetDifferences(source: null, model.GetRelationalModel());
        return FileOf(operations, context.Database.IsNpgsql())
            .GroupBy(pair => pair.File, pair => pair.Operation, StringComparer.Ordinal)
            .ToDictionary(
                file => file.Key,
                file => Sql(writer.Generate([.. file], model)),
                StringComparer.Ordinal);
    }

    private static string Sql(IReadOnlyList<MigrationCommand> commands) =>
        string.Join('\n', commands.Select(command => command.CommandText.ReplaceLineEndings("\n").TrimEnd())) + "\n";

    private static IEnumerable<(string File, MigrationOperation Operation)> FileOf(
        IReadOnlyList<MigrationOperation> operations, bool keysLast)
    {
        foreach (var operation in operations)
        {
            switch (operation)
            {
                case CreateTableOperation table:
                    AddForeignKeyOperation[] keys = keysLast ? [.. table.ForeignKeys] : [];
                    foreach (var key in keys)
                    {
                        table.ForeignKeys.Remove(key);
                        yield return ($"~{table.Name}.sql", key);
                    }

                    yield return ($"{table.Name}.sql", table);
                    break;
                case CreateIndexOperation index:
                    yield return ($"{index.Table}.sql", index);
                    break;
                case ITableMigrationOperation other:
                    yield return ($"~{other.Table}.sql", operation);
                    break;
                default:
                    yield return ("_database.sql", operation);
                    break;
            }
        }
    }
}
