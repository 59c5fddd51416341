using Office.Organization.Foundation;
using Office.Web.Data.Migrations;

namespace Office.Testing;

/// <summary>
/// The statements that make an empty database: the tables as the model has them now, then the hand-written steps. Tests of
/// features run on this; the drift test proves that the scripts make the same.
/// </summary>
internal static class SchemaOfTheModel
{
    public static string Of(DatabaseKind kind)
    {
        using OfficeDbContext model = kind is DatabaseKind.Sqlite ? ProposedModel.Sqlite() : ProposedModel.Postgres();
        var tables = SchemaProposal.Of(model).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value);
        var steps = MigrationScripts.Of(kind.ToString()).Where(step => step.Number > 1).Select(step => step.Sql);
        return string.Join('\n', [.. tables, .. steps]);
    }
}
