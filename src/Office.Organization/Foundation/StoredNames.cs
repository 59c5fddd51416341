using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Office.Organization.Foundation;

/// <summary>Names every table (plural), column, key and index in snake_case, unless a map has named it.</summary>
internal sealed class StoredNames : IModelFinalizingConvention
{
    // PostgreSQL cuts identifiers at 63 bytes without a word.
    private const int LongestName = 63;

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            if (entity.BaseType is null && !entity.IsOwned())
            {
                entity.Builder.ToTable(Plural(SnakeCase(entity.ClrType.Name)));
            }

            NameColumns(entity);
        }

        // Keys and indexes are named after the tables and columns, so these come second.
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            NameConstraints(entity);
        }
    }

    internal static string SnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_'
                && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private static string Plural(string word) => word switch
    {
        _ when word.EndsWith('y') && !"aeiou".Contains(word[^2], StringComparison.Ordinal) => word[..^1] + "ies",
        _ when word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal) => word + "es",
        _ => word + "s",
    };

    private static void NameColumns(IConventionTypeBase type)
    {
        foreach (var property in type.GetProperties())
        {
            var table = StoreObjectIdentifier.Create(property.DeclaringType, StoreObjectType.Table);
            var name = table is null ? property.Name : property.GetDefaultColumnName(table.Value) ?? property.Name;
            property.Builder.HasColumnName(SnakeCase(name));
        }

        foreach (var complex in type.GetComplexProperties())
        {
            NameColumns(complex.ComplexType);
        }
    }

    private static void NameConstraints(IConventionEntityType entity)
    {
        var table = entity.GetTableName();
        if (table is null)
        {
            return;
        }

        foreach (var key in entity.GetDeclaredKeys())
        {
            var prefix = key.IsPrimaryKey() ? "pk" : "ak";
            key.Builder.HasName(Fit(key.IsPrimaryKey() ? $"{prefix}_{table}" : $"{prefix}_{table}_{Columns(key.Properties)}"));
        }

        // An index with a name of its own keeps it (two on the same columns need one).
        foreach (var index in entity.GetDeclaredIndexes().Where(index => index.Name is null))
        {
            index.Builder.HasDatabaseName(Fit($"ix_{table}_{Columns(index.Properties)}"));
        }

        foreach (var foreign in entity.GetDeclaredForeignKeys())
        {
            foreign.Builder.HasConstraintName(Fit($"fk_{table}_{Columns(foreign.Properties)}"));
        }
    }

    private static string Columns(IEnumerable<IConventionProperty> properties) =>
        string.Join('_', properties.Select(property => property.GetColumnName()));

    private static string Fit(string name) => name.Length <= LongestName
        ? name
        : $"{name[..(LongestName - 9)]}_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8]}";
}
