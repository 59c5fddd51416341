using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Circulations;

internal sealed class CirculationMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<Circulation>(circulation =>
        {
            circulation.ToTable("circulations");
            circulation.Ignore(c => c.Paper);
            circulation.HasIndex(c => new { c.SubjectId, c.StartedAt });
            circulation.HasIndex(c => new { c.StartedBy, c.StartedAt });
        });
        model.Entity<CirculationRound>(round =>
        {
            round.ToTable("circulation_rounds");
            round.Ignore(r => r.Count).Ignore(r => r.IsListed);
            round.HasIndex(r => new { r.CirculationId, r.Number }).IsUnique();
        });
        model.Entity<CirculationReader>(reader =>
        {
            reader.ToTable("circulation_readers");
            reader.Ignore(r => r.HasIt);
            reader.HasIndex(r => new { r.CirculationId, r.OfficialId }).IsUnique();
            reader.HasIndex(r => new { r.CirculationId, r.State, r.Round, r.Position });
        });
        model.Entity<CirculationInstruction>(instruction =>
        {
            instruction.ToTable("circulation_instructions");
            instruction.HasIndex(i => i.CirculationId);
        });
    }
}
