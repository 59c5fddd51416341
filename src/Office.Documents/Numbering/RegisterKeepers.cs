using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Deadlines;

namespace Office.Documents.Numbering;

/// <summary>Tells whoever keeps a register of an organ that a check by night found something in it.</summary>
internal sealed class RegisterKeepers(OfficeDbContext db, IDirectorySource directory, IReminders reminders)
{
    /// <summary>Reminds every official who has the right over the organ now.</summary>
    public async Task TellAsync(LoneReminder reminder, Relation right, CancellationToken cancellationToken)
    {
        var subjects = (await db.Set<Grant>().Where(grant => grant.ObjectId == reminder.OrganId && grant.Relation == right)
            .Select(grant => grant.SubjectId).ToListAsync(cancellationToken)).ToHashSet();
        Guid[] keepers =
        [
            .. directory.Current.Posts.Where(post => subjects.Contains(post.Id) || subjects.Contains(post.UnitId) || subjects.Contains(post.OfficialId))
                .Select(post => post.OfficialId).Distinct(),
        ];
        await reminders.TellAsync(reminder, keepers, cancellationToken);
    }
}
