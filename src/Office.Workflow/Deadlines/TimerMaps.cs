using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Workflow.Deadlines;

internal sealed class TimerMaps : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<TimerRow>(timer =>
        {
            timer.ToTable("timers").Property(t => t.Id).ValueGeneratedNever();
            // The claimer's question: what is armed and due?
            timer.HasIndex(t => new { t.State, t.WakeAt });
            timer.HasIndex(t => new { t.RootId, t.State });
            timer.HasIndex(t => new { t.InstanceId, t.Key });
        });
        model.Entity<Reminder>(reminder =>
        {
            reminder.ToTable("reminders").Property(r => r.Id).ValueGeneratedNever();
            reminder.HasIndex(r => new { r.OfficialId, r.SeenAt, r.At });
            // Told twice, it reminds once.
            reminder.HasIndex(r => new { r.RootId, r.OfficialId, r.Reason, r.WorkItemId }).IsUnique();
        });
    }
}
