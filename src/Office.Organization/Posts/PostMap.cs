using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Officials;
using Office.Organization.Units;

namespace Office.Organization.Posts;

internal sealed class PostMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<Post>(post =>
    {
        post.ToTable("posts");
        post.Ignore(p => p.Duties);
        post.Property(p => p.Title).HasMaxLength(2 * Limits.Title);
        post.Property(p => p.Rank).HasMaxLength(2 * Limits.Title);
        post.HasIndex(p => p.OrganId);
        post.HasIndex(p => new { p.OfficialId, p.EndedAt });
        post.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        post.HasOne<Official>().WithMany().HasForeignKey(p => p.OfficialId).OnDelete(DeleteBehavior.Restrict);
    });
}
