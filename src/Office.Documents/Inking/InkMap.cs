using Microsoft.EntityFrameworkCore;
using Office.Organization.Foundation;

namespace Office.Documents.Inking;

internal sealed class InkMap : ITableMap
{
    public void Apply(ModelBuilder model)
    {
        model.Entity<PageInk>(ink =>
        {
            ink.ToTable("page_inks");
            ink.HasIndex(i => new { i.DispatchId, i.TextVersion });
        });
        model.Entity<InkDraft>(draft =>
        {
            draft.ToTable("ink_drafts");
            draft.HasKey(d => new { d.WorkItemId, d.OfficialId, d.TextVersion });
        });
    }
}
