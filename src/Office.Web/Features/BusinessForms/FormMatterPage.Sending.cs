using Office.Documents.BusinessForms;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Opinions;
using Office.Organization.Foundation;

namespace Office.Web.Features.BusinessForms;

/// <content>What the page sends: the form that is handed in, a decision on it, a draft that is thrown away.</content>
public sealed partial class FormMatterPage
{
    private async Task SubmitAsync()
    {
        if (await ReadyAsync())
        {
            _sending = true;
            var sent = await Dispatcher.SendAsync(new SubmitFormMatter(Id, _view!.Item?.Id, _revision), new CommandEnvelope(_submitId));
            _sending = false;
            Tell(sent.Fault);
            if (sent.Fault is null)
            {
                Toasts.Show(L["submitted"]);
                _submitId = Ids.Next();
                await ReloadAsync();
            }
        }
    }

    private async Task DecideAsync(FormDecision.Made made)
    {
        if (made.Outcome is not "disagree" ? await ReadyAsync() : await SaveAsync())
        {
            _sending = true;
            var decided = await _desk.SendAsync(
                new DecideFormMatter(Id, made.WorkItemId, made.Outcome, made.Opinion, _revision,
                    [.. _view!.Opinions.Select(opinion => opinion.PayloadHash).OfType<byte[]>()], made.Ink),
                made.CommandId);
            _sending = false;
            _decision = decided.Fault is Invalid { Field: "Opinion" } ? decided.Fault : null;
            Tell(_decision is null ? decided.Fault : null);
            if (decided.Fault is null)
            {
                Toasts.Show(L["decided", made.Word]);
                await ReloadAsync();
            }
        }
    }

    /// <summary>Kept, and nothing missing or wrong at this step; else it is told at the fields.</summary>
    private async Task<bool> ReadyAsync()
    {
        if (!await SaveAsync())
        {
            return false;
        }

        if (_filling!.State.Problems is not [var first, ..] problems)
        {
            return true;
        }

        _filling.TellsAll = true;
        (_fault, _tab) = (new FormFault.NotFilledIn(first, problems.Count), "form");
        return false;
    }

    private void Tell(Fault? fault)
    {
        _fault = fault;
        if (fault is FormFault.Booked or FormFault.ValueTaken && fault is Invalid { Field: var path })
        {
            _filling!.Refused = (path, Faults.For(fault));
        }
    }

    private async Task DiscardAsync()
    {
        var discarded = await Dispatcher.SendAsync(new DiscardFormMatter(Id), new CommandEnvelope(Ids.Next()));
        (_discarding, _fault) = (false, discarded.Fault);
        if (discarded.Fault is null)
        {
            _kept = _written;
            Toasts.Show(L["discarded"]);
            Address.NavigateTo("forms");
        }
    }
}
