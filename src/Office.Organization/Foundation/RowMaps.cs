using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Office.Organization.Foundation;

/// <summary>The row maps of this office's tables, made on first use from the model that EF works with.</summary>
internal sealed class RowMaps(IOfficeDatabase database, IEnumerable<ITableMap> tables)
{
    private readonly ConcurrentDictionary<Type, object> _maps = new();
    private readonly Lazy<IModel> _model = new(() => ModelOf(database, tables));

    public RowMap<T> Of<T>()
        where T : class => (RowMap<T>)_maps.GetOrAdd(typeof(T), type => new RowMap<T>(
            _model.Value.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} is not mapped.")));

    private static IModel ModelOf(IOfficeDatabase database, IEnumerable<ITableMap> tables)
    {
        var options = new DbContextOptionsBuilder<OfficeDbContext>();
        database.Configure(options, session: null);
        using var db = new OfficeDbContext(options.Options, tables);
        return db.Model;
    }
}
