import { comparable } from '../table/text';
import { CATEGORY_WORDS, type CategoryId } from './categories';

/** What people write for each word of a category, in English, Spanish and Chinese, parted by '|'. */
const WRITTEN: Readonly<
  Record<Exclude<CategoryId, 'own' | 'contacted' | 'fit'>, Readonly<Record<string, string>>>
> = {
  stage: {
    closed: 'closed|closed deal|deal|won|cerrado|cerrada|cliente|ganado|ganada|成交|成交客户|已成交',
    'high-hope': 'high hope|hot|very likely|muy probable|gran esperanza|caliente|大希望|大希望客户|高意向',
    intending: 'intending|interested|warm|con intencion|interesado|interesada|tibio|意向|意向客户|有意向',
    target: 'target|objetivo|目标|目标客户',
    potential: 'potential|prospect|lead|cold|potencial|prospecto|frio|潜在|潜在客户',
    poor: 'poor|bad|low quality|malo|mala|de baja calidad|劣质|劣质客户',
    invalid: 'invalid|not valid|dead|invalido|invalida|no valido|无效|无效客户',
  },
  intention: {
    high: 'high|strong|very interested|a|alta|alto|fuerte|muy interesado|高|强|强烈|很高',
    medium: 'medium|middle|moderate|b|media|medio|moderada|中|中等|一般',
    low: 'low|weak|c|baja|bajo|debil|低|弱|较低',
    none: 'none|no|no interest|not interested|ninguna|ninguno|sin interes|无|没有|无意向',
  },
  attitude: {
    loyal: 'loyal|here|with you|again here|leal|fiel|aqui|con ustedes|忠诚|忠实|忠诚客户|这里|在这里购买',
    switching:
      'switching|brand switching|compare|i compare|i would compare|cambia de marca|cambiante|comparar|comparo|品牌转换|转换|比较|会比较',
    'no-loyalty':
      'no loyalty|no brand loyalty|not loyal|whoever is cheapest|cheapest|sin lealtad|no leal|sin fidelidad|el mas barato|quien sea mas barato|无品牌忠诚|不忠诚|无忠诚|谁便宜|最便宜',
  },
  need: {
    yes: 'yes|y|true|1|has need|si|verdadero|con necesidad|是|有|有需求',
    no: 'no|n|false|0|none|no need|falso|ninguna|sin necesidad|否|无|没有|无需求',
  },
};

/**
 * 1 + index of the word that a text stands for, 0 for none. Case, accents and full width make no difference, and the
 * language-free ids are understood too.
 *
 * @example wordOf('intention', 'Alta') // => 1
 */
export function wordOf(category: keyof typeof WRITTEN, text: string): number {
  const folded = comparable(text);
  return (
    1 +
    CATEGORY_WORDS[category].findIndex(
      (word) => comparable(word) === folded || (WRITTEN[category][word] ?? '').split('|').includes(folded),
    )
  );
}
