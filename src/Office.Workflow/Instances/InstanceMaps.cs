using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

internal sealed class InstanceMaps : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<ProcessDefinition>(definition =>
        {
            definition.ToTable("process_definitions");
            definition.HasIndex(d => new { d.OrganId, d.Key, d.Version }).IsUnique();
        });
        model.Entity<ProcessInstance>(instance =>
        {
            instance.ToTable("process_instances");
            instance.Property(i => i.Version).IsConcurrencyToken();
            instance.HasIndex(i => i.RootId);
            instance.HasIndex(i => i.ParentId);
            instance.HasOne<ProcessDefinition>().WithMany().HasForeignKey(i => i.DefinitionId)
                .OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Subscription>(subscription =>
        {
            subscription.ToTable("subscriptions");
            subscription.HasIndex(s => new { s.InstanceId, s.WaitKey }).IsUnique();
            subscription.HasIndex(s => new { s.RootId, s.Kind, s.Name });
            subscription.HasIndex(s => new { s.OrganId, s.Kind, s.Name });
        });
        model.Entity<Round>(round =>
        {
            round.ToTable("rounds");
            round.HasIndex(r => r.InstanceId);
        });
        model.Entity<RoundMember>(member =>
        {
            member.ToTable("round_members");
            member.HasIndex(m => new { m.RoundId, m.Order }).IsUnique();
        });
    }
}
