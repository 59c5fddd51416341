using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Workflow.Moves;

internal sealed class JumpMap : ITableMap
{
    public void Apply(ModelBuilder model) => model.Entity<JumpProposal>(jump =>
    {
        jump.ToTable("jump_proposals");
        jump.HasIndex(j => j.RootId);
    });
}
