using Microsoft.Extensions.Localization;

namespace Office.Web.Features.Phone;

/// <summary>Names of steps in the reader's language.</summary>
internal static class PhoneWords
{
    extension(IStringLocalizer<PhoneTexts> texts)
    {
        /// <summary>A step of our own processes in the reader's language; another's by the name that its process gives it.</summary>
        public string Step(string stepId, string name) =>
            texts["step-" + stepId] is { ResourceNotFound: false } known ? known.Value : name;
    }
}
