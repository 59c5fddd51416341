using Microsoft.EntityFrameworkCore;
using Office.Documents.Dispatches;
using Office.Documents.Entries;
using Office.Documents.Exchange;
using Office.Documents.FilingSheets;
using Office.Documents.Numbering;
using Office.Documents.Seals;
using Office.Documents.SignOffs;
using Office.Documents.TextHolds;
using Office.Documents.TextVersions;
using Office.Organization.Foundation;

namespace Office.Documents;

/// <summary>The tables of this module, as the handlers name them.</summary>
public static class DocumentTables
{
    extension(OfficeDbContext db)
    {
        public DbSet<Dispatch> Dispatches => db.Set<Dispatch>();

        public DbSet<TextVersion> DispatchTexts => db.Set<TextVersion>();

        public DbSet<WorkingText> WorkingTexts => db.Set<WorkingText>();

        public DbSet<DraftVersion> DraftVersions => db.Set<DraftVersion>();

        public DbSet<TextHold> TextHolds => db.Set<TextHold>();

        public DbSet<SignOff> SignOffs => db.Set<SignOff>();

        public DbSet<SavedPhrase> SavedPhrases => db.Set<SavedPhrase>();

        public DbSet<OpinionDraft> OpinionDrafts => db.Set<OpinionDraft>();

        public DbSet<NumberSequence> NumberSequences => db.Set<NumberSequence>();

        public DbSet<NumberEntry> NumberLedger => db.Set<NumberEntry>();

        public DbSet<Seal> Seals => db.Set<Seal>();

        public DbSet<SealUse> SealUses => db.Set<SealUse>();

        public DbSet<Delivery> Deliveries => db.Set<Delivery>();

        public DbSet<Entry> Entries => db.Set<Entry>();

        public DbSet<Arrival> Arrivals => db.Set<Arrival>();

        public DbSet<FilingSheetTemplate> FilingSheetTemplates => db.Set<FilingSheetTemplate>();
    }
}
