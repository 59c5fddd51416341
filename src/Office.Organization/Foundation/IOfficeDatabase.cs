using Microsoft.EntityFrameworkCore;

namespace Office.Organization.Foundation;

/// <summary>The configured database, as far as a context must know it.</summary>
public interface IOfficeDatabase
{
    /// <summary>Sets the provider on the options: over the session's connection, or, without one, over a read-only pool.</summary>
    void Configure(DbContextOptionsBuilder<OfficeDbContext> options, DbSession? session);
}
