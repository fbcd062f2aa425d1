import type { IssueActions } from '../../widgets/issue-list';
import { withAnswer } from './chosen-settings';
import type { Conversation } from './conversation';
import { QuestionForm } from './question-form';
import { openQuestions } from './state';

/** What has to be decided before anything can be computed; an answer reads the sheet again with it. */
export function Questions(props: { readonly talk: Conversation; readonly actions: IssueActions }) {
  const { talk, actions } = props;
  return (
    <>
      {openQuestions(talk.state).map((question, index) => (
        <QuestionForm
          key={question.code + index}
          question={question}
          isPrimary={index === 0}
          isDisabled={actions.isDisabled}
          onAnswer={(answer) => talk.recognise(withAnswer(talk.state.settings, answer))}
        />
      ))}
    </>
  );
}
