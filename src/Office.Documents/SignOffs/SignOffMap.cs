using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.SignOffs;

internal sealed class SignOffMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<SignOff>(signOff =>
        {
            signOff.ToTable("sign_offs");
            signOff.Ignore(s => s.PrintedName);
            signOff.Ignore(s => s.PrintedTitle);
            signOff.Ignore(s => s.Entry);
            signOff.HasIndex(s => new { s.DispatchId, s.SignedAt });
            // One decision per work item: a second click finds the first one here even without its command id.
            signOff.HasIndex(s => new { s.WorkItemId, s.OfficialId }).IsUnique();
            signOff.Property(s => s.Opinion).HasMaxLength(SignOffLimits.OpinionCharacters);
        });
        model.Entity<SavedPhrase>(phrase =>
        {
            phrase.ToTable("saved_phrases");
            phrase.HasIndex(p => new { p.OfficialId, p.Position });
            phrase.Property(p => p.Text).HasMaxLength(SavedPhrase.MostCharacters);
        });
        model.Entity<OpinionDraft>(draft =>
        {
            draft.ToTable("opinion_drafts");
            draft.HasKey(d => new { d.WorkItemId, d.OfficialId });
        });
    }
}
