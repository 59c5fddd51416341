using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Web.Api;
using Office.Web.Components;
using Office.Web.Features.BusinessForms;
using Office.Web.Features.Circulations;
using Office.Web.Features.Entries;
using Office.Web.Layout;

namespace Office.Web.Features.Phone;

/// <summary>What the light pages of forms share: who asks, what the page says of itself, and how a refusal is answered.</summary>
internal sealed class PhoneDoor(ApiGate gate, IStringLocalizer<PhoneTexts> texts, IStringLocalizer<FormTexts> forms, IStringLocalizer<EntryTexts> entries,
    IStringLocalizer<CirculationTexts> circulations)
{
    private const string AccountHeader = "Office-Account";

    public string Forms => forms["forms"];

    public string Entries => entries["title"];

    public string Readings => circulations["reading"];

    public static RazorComponentResult<TPage> Page<TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent => new(parameters);

    public static IResult ToSignIn(HttpContext context) => Results.LocalRedirect($"/sign-in?return={Uri.EscapeDataString(context.Request.Path)}");

    public ValueTask<Actor?> ActorAsync(HttpContext context) => gate.ActorAsync(context);

    public Task<Outcome<T>> ReadAsync<T>(HttpContext context)
        where T : class => gate.ReadAsync<T>(context);

    public Task<Outcome<SentForm>> FormAsync(HttpContext context) => gate.ReadFormAsync(context);

    public PhoneHead Head(HttpContext context, Actor actor, string title)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers[AccountHeader] = actor.AccountId.ToString("N");
        return new PhoneHead(title, actor, gate.Token(context), DisplayChoices.From(context), Pending: null);
    }

    /// <summary>As <see cref="Head"/>, of a page that holds for now only: the worker must not keep it.</summary>
    public PhoneHead HeadForNow(HttpContext context, Actor actor, string title)
    {
        var head = Head(context, actor, title);
        context.Response.Headers.Remove(AccountHeader);
        return head;
    }

    public RazorComponentResult<PhoneNoticePage> NotHere(HttpContext context, Actor actor, Fault fault) => new(
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(PhoneNoticePage.Head)] = Head(context, actor, texts["not-here"]),
            [nameof(PhoneNoticePage.Text)] = texts["not-here-why"].Value,
            [nameof(PhoneNoticePage.Code)] = fault.Code,
        })
    {
        StatusCode = StatusCodes.Status404NotFound,
    };

    /// <summary>A refusal is an answer; 401 asks to sign in, 403 for a fresh token.</summary>
    public static IResult Refuse(HttpContext context, Fault fault, FaultTexts faults)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(
            new { state = "refused", code = fault.Code, message = faults.For(fault) },
            statusCode: fault switch
            {
                FoundationFault.NotSignedIn => StatusCodes.Status401Unauthorized,
                ApiFault.NotFromOurPage => StatusCodes.Status403Forbidden,
                ApiFault.TooLarge => StatusCodes.Status413PayloadTooLarge,
                ApiFault.Unreadable => StatusCodes.Status400BadRequest,
                _ => StatusCodes.Status200OK,
            });
    }
}
