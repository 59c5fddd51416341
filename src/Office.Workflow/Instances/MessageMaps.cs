using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Workflow.Instances;

internal sealed class MessageMaps : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<ProcessStart>(start =>
        {
            start.ToTable("process_starts");
            start.HasIndex(s => new { s.Kind, s.Name });
            start.HasIndex(s => new { s.OrganId, s.ProcessKey });
        });
        model.Entity<KeptMessage>(message =>
        {
            message.ToTable("kept_messages");
            message.HasIndex(m => new { m.RootId, m.Name });
            message.HasIndex(m => m.SentAt);
        });
    }
}
