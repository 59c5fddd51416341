using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Web.Data.Migrations;

/// <summary>The whole product's model on either provider, without a database behind it.</summary>
public static class ProposedModel
{
    public static OfficeDbContext Sqlite() => Open(options => options.UseSqlite("Data Source=:memory:"));

    public static OfficeDbContext Postgres() => Open(options => options.UseNpgsql("Host=nowhere"));

    private static OfficeDbContext Open(Action<DbContextOptionsBuilder> provider)
    {
        var options = new DbContextOptionsBuilder<OfficeDbContext>();
        provider(options);
        var maps = OfficeAssemblies.All
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.IsAbstract && typeof(ITableMap).IsAssignableFrom(type))
            .Select(type => (ITableMap)Activator.CreateInstance(type, nonPublic: true)!);
        return new OfficeDbContext(options.Options, maps);
    }
}
