using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.SignOffs;

/// <summary>Sets the actor's saved phrases (常用意见), in this order.</summary>
public sealed record SavePhrases(IReadOnlyList<string> Phrases) : ICommand<Done>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class SavePhrasesHandler(OfficeDbContext db, Actor actor, IIdSource ids) : ICommandHandler<SavePhrases, Done>
{
    public async Task<Outcome<Done>> HandleAsync(SavePhrases command, CancellationToken cancellationToken)
    {
        var phrases = command.Phrases.Select(phrase => phrase.Trim()).ToList();
        if (phrases.Count > SavedPhrase.MostPhrases)
        {
            return new SignOffFault.TooManyPhrases(SavedPhrase.MostPhrases);
        }

        if (phrases.Exists(phrase => phrase.Length == 0))
        {
            return new SignOffFault.PhraseMissing();
        }

        if (phrases.Exists(phrase => phrase.Length > SavedPhrase.MostCharacters))
        {
            return new SignOffFault.PhraseTooLong(SavedPhrase.MostCharacters);
        }

        await db.SavedPhrases.Where(p => p.OfficialId == actor.OfficialId).ExecuteDeleteAsync(cancellationToken);
        db.SavedPhrases.AddRange(phrases.Select((text, position) => new SavedPhrase
        {
            Id = ids.Next(),
            OrganId = actor.OrganId,
            OfficialId = actor.OfficialId,
            Text = text,
            Position = position,
        }));
        return new Done();
    }
}
