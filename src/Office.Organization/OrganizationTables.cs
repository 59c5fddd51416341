using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;
using Office.Organization.Officials;
using Office.Organization.Organs;
using Office.Organization.Posts;
using Office.Organization.Units;

namespace Office.Organization;

/// <summary>The tables of the organisation in the one session of a command.</summary>
internal static class OrganizationTables
{
    extension(OfficeDbContext db)
    {
        public DbSet<Organ> Organs => db.Set<Organ>();

        public DbSet<Unit> Units => db.Set<Unit>();

        public DbSet<Official> Officials => db.Set<Official>();

        public DbSet<Post> Posts => db.Set<Post>();
    }
}
