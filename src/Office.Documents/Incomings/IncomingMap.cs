using Microsoft.EntityFrameworkCore;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

internal sealed class IncomingMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<Incoming>(incoming =>
        {
            incoming.ToTable("incomings");
            incoming.Ignore(i => i.Assistants);
            incoming.Ignore(i => i.IsEnded);
            incoming.HasIndex(i => new { i.OrganId, i.Category, i.Year, i.Sequence });
            incoming.HasIndex(i => new { i.OrganId, i.ReceivedAt });
            incoming.HasIndex(i => new { i.OrganId, i.State, i.ReceivedAt });
            incoming.HasIndex(i => new { i.OrganId, i.SenderKey, i.NumberKey });
            incoming.HasIndex(i => new { i.OrganId, i.TitleKey });
            incoming.Property(i => i.Title).HasMaxLength(IncomingLimits.TitleCharacters);
            incoming.Property(i => i.SenderName).HasMaxLength(IncomingLimits.NameCharacters);
        });
        model.Entity<IncomingSequence>(sequence =>
        {
            sequence.ToTable("incoming_sequences");
            sequence.HasKey(s => new { s.OrganId, s.Category, s.Year });
        });
        model.Entity<Undertaking>(undertaking =>
        {
            undertaking.ToTable("undertakings");
            undertaking.HasIndex(u => new { u.IncomingId, u.Round });
            undertaking.HasIndex(u => new { u.OrganId, u.UnitId, u.State });
        });
        model.Entity<IncomingOpinion>(opinion =>
        {
            opinion.ToTable("incoming_opinions");
            opinion.Ignore(o => o.PrintedName);
            opinion.HasIndex(o => new { o.IncomingId, o.At });
            opinion.HasIndex(o => new { o.OfficialId, o.Step, o.At });
            // One decision per work item: a second click finds the first one here even without its command id.
            opinion.HasIndex(o => new { o.WorkItemId, o.OfficialId }).IsUnique();
            opinion.Property(o => o.Opinion).HasMaxLength(SignOffLimits.OpinionCharacters);
        });
    }
}
